package dev.plumbline.quantity;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What can be ambiguous or wrong about quantities in a text. */
public final class QuantityFindings {

    /** A number without unit; it stays without one. */
    public static final FindingCode WITHOUT_UNIT = FindingCode.of(
                    "quantity-without-unit",
                    Severity.WARNING,
                    "数值“{value}”没有单位，按无单位读取",
                    "the number {value} has no unit and is read without one")
            .advising("写明单位，例如 {value}元", "write its unit, for example {value}元");

    /** A change in % of something that is itself in %; read as a share of it. */
    public static final FindingCode RELATIVE_RATE = FindingCode.of(
                    "quantity-relative-rate",
                    Severity.WARNING,
                    "“{name}”本身是比率，“{change}”按相对变化读取，而非百分点",
                    "{name} is itself a rate; {change} is read as a share of it, not as percentage points")
            .advising("如指百分点，请写“个百分点”", "write 个百分点 if percentage points are meant");

    /** More quantities than the reading holds; the last one counts. */
    public static final FindingCode SEVERAL = FindingCode.of(
                    "quantity-several",
                    Severity.WARNING,
                    "一处写了多个数值，取最后的“{value}”，其余为：{others}",
                    "there are several quantities; the last one, {value}, is read, beside it: {others}")
            .advising("每处只写一个数值", "write one quantity in each place");

    /** A dash between a word and a number: 预算-5000元 may be a negative amount, or a dash that only separates. */
    public static final FindingCode SIGN = FindingCode.of(
                    "quantity-dash",
                    Severity.WARNING,
                    "“{value}”前的横线按负号读取",
                    "the dash before {value} is read as a minus")
            .advising("如非负数，请改用冒号或空格", "write a colon or a space if the amount is not negative");

    /** About so much; read as exactly so much. */
    public static final FindingCode APPROXIMATE = FindingCode.of(
            "quantity-approximate",
            Severity.INFO,
            "数值“{value}”是约数，按准确值读取",
            "{value} is an approximate figure and read as an exact one");

    /** A range whose first end is the larger one; its ends are exchanged. */
    public static final FindingCode RANGE_REVERSED = FindingCode.of(
            "quantity-range-reversed",
            Severity.WARNING,
            "区间写反了，按 {range} 读取",
            "the range is written from its larger end and read as {range}");

    /** A change between two sizes: 增长5-10%; the smaller one is the limit. */
    public static final FindingCode CHANGE_RANGE = FindingCode.of(
            "quantity-change-range",
            Severity.WARNING,
            "变化幅度写成区间 {range}，按 {change} 读取",
            "a change of {range} is read as {change}");

    /** A scale word that stands once and is read for both numbers: 5-10万元. */
    public static final FindingCode SHARED_SCALE = FindingCode.of(
            "quantity-shared-scale",
            Severity.INFO,
            "前一数值没有数量级，按 {value} 读取",
            "the first number has no scale word and is read as {value}");

    /** A change by so many times the baseline: 增长2倍. */
    public static final FindingCode MULTIPLE = FindingCode.of(
                    "quantity-multiple",
                    Severity.WARNING,
                    "“{written}”按变化 {value} 读取",
                    "a change of {written} is read as one of {value}")
            .advising("写明百分数或变化后的数值", "write a percentage or the value after the change");

    /** Words before and after an amount that set limits on different sides; the ones before count. */
    public static final FindingCode LIMITS_DISAGREE = FindingCode.of(
            "quantity-limits-disagree",
            Severity.WARNING,
            "数值前后的比较词不一致，按 {bound} 读取",
            "the words before and after the amount disagree; it is read as {bound}");

    /** A text that says one thing of two values that show another: 从90分提升至85分, 45%&lt;40%. */
    public static final FindingCode CONTRADICTION = FindingCode.of(
                    "quantity-contradiction",
                    Severity.WARNING,
                    "{first} 与 {second} 的关系与文字“{words}”不符",
                    "{first} and {second} are not related as the text says: {words}")
            .advising("更正数值或文字", "correct the values or the words");

    /** Two amounts that belong together but have different units; the last one counts alone. */
    public static final FindingCode UNITS_DIFFER = FindingCode.of(
            "quantity-units-differ",
            Severity.WARNING,
            "{first} 与 {second} 单位不同，只取后者",
            "{first} and {second} have different units; only the second is read");

    /** So much over the target (超额20家), from which no attainment follows without the target. */
    public static final FindingCode OVER_TARGET = FindingCode.of(
                    "quantity-over-target",
                    Severity.WARNING,
                    "超额以“{value}”表示，没有目标值无法得出达成率，按数值读取",
                    "the surplus of {value} gives no attainment without the target and is read as an amount")
            .advising("写明百分数，例如超额20%", "write a percentage, for example 超额20%");

    /** A number beyond 64 digits or scale ±32 (SAFE-1); it is left out. */
    public static final FindingCode BEYOND_LIMITS = FindingCode.of(
                    "quantity-beyond-limits",
                    Severity.ERROR,
                    "数值“{value}”超过64位或小数位数超过±32，未读取",
                    "the number {value} has more than 64 digits or a scale beyond ±32 and is not read")
            .advising("更正或舍入该数值", "correct or round it");

    private QuantityFindings() {}
}
