package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of amounts and percentages. */
public final class AmountFindings {

    public static final FindingCode AMOUNT_AMBIGUOUS = FindingCode.of(
                    "amount-ambiguous",
                    Severity.ERROR,
                    "“{value}”的逗号和点可以有几种读法，未读取",
                    "The commas and points of [{value}] can be read in several ways; it was not read")
            .advising("写成 12000 或 12,000.5。", "Write 12000 or 12,000.5.");

    public static final FindingCode AMOUNT_ASIDE = FindingCode.of(
                    "amount-aside",
                    Severity.INFO,
                    "“{value}”按括号外的数值读取；括号内的“{aside}”未读取",
                    "[{value}] was read by the amount outside the brackets; [{aside}] inside them was not read")
            .advising("如需使用，请另设一列。", "Give what is inside a column of its own if it should be used.");

    public static final FindingCode AMOUNT_IS_LIMIT = FindingCode.of(
                    "amount-is-limit",
                    Severity.INFO,
                    "“{value}”只说了界限，按{read}读取",
                    "[{value}] only states a limit and was read as {read}")
            .advising("写明实际值。", "State the value itself.");

    public static final FindingCode AMOUNT_SHORT_HAND = FindingCode.of(
                    "amount-short-hand",
                    Severity.INFO,
                    "“{value}”中的w按“万”读取，即{read}；同列共{count}处",
                    "The w in [{value}] was read as 万: {read}; {count} in its column")
            .advising("写成“万”。", "Write 万.");

    public static final FindingCode FORMAT_UNIT_DIFFERS = FindingCode.of(
                    "format-unit-differs",
                    Severity.WARNING,
                    "“{value}”的数字格式为{own}，而“{header}”的单位是{given}：按{read}读取；同列共{count}处",
                    "[{value}] is formatted as {own}, while [{header}] is in {given}: it was read as {read}; {count} in its column")
            .advising("统一数字格式与所写单位。", "Let the number format and the unit that is written agree.");

    public static final FindingCode FORMAT_SCALE_OPEN = FindingCode.of(
                    "format-scale-open",
                    Severity.WARNING,
                    "“{value}”的数字格式只写了货币，“{header}”的单位是{given}：按{read}读取，而不是{own}；同列共{count}处",
                    "The format of [{value}] only says which money; [{header}] is in {given}: it was read as {read}, not as {own}; {count} in its column")
            .advising(
                    "核对数量级；如数值以元为单位，请更正所写单位。", "Check the scale; correct the unit that is written if it is not meant.");

    public static final FindingCode AMOUNT_OF_GROUP = FindingCode.of(
                    "amount-of-several-rows",
                    Severity.WARNING,
                    "列“{header}”的“{value}”合并在多行，是这些行共同的数值，未分给各行",
                    "[{value}] in column [{header}] is merged over several rows; it is theirs together and was given to none of them")
            .advising("为每行写明各自的数值。", "Write for each row what is its own.");

    public static final FindingCode PERCENT_IS_LIMIT = FindingCode.of(
                    "percent-is-limit",
                    Severity.INFO,
                    "“{value}”只说了界限，按{percent}读取",
                    "[{value}] only states a limit and was read as {percent}")
            .advising("写明进度，例如 80%。", "State the progress, such as 80%.");

    public static final FindingCode PERCENT_MIXED = FindingCode.of(
                    "percent-mixed",
                    Severity.WARNING,
                    "“{header}”一列既有大于1的数，又有{value}：按{percent}%读取，而不是其100倍",
                    "The column [{header}] has numbers above 1 and {value}: it was read as {percent}%, not as a hundred times that")
            .advising("整列统一为百分比，或统一为小数。", "Write the whole column as per cent, or all of it as fractions.");

    public static final FindingCode PERCENT_OR_SHARE = FindingCode.of(
                    "percent-or-share",
                    Severity.WARNING,
                    "“{header}”以%为单位，{value}按{percent}%读取，而不是其100倍",
                    "[{header}] is in per cent; {value} was read as {percent}%, not as a hundred times that")
            .advising("写明百分号，例如 95% 或 0.95%。", "Write the sign of per cent: 95% or 0.95%.");

    public static final FindingCode PERCENT_OUT_OF_RANGE = FindingCode.of(
                    "percent-out-of-range",
                    Severity.ERROR,
                    "完成百分比“{value}”不在0%到100%之间",
                    "The percentage [{value}] is not within 0 to 100%")
            .advising("填写0%到100%之间的百分比。", "Give a percentage from 0 to 100%.");

    public static final FindingCode THREE_DECIMALS = FindingCode.of(
                    "amount-three-decimals",
                    Severity.WARNING,
                    "“{value}”中的点按小数点读取；如为千分位，数值相差一千倍",
                    "The point in [{value}] was read as a decimal point; if it parts thousands, the amount is a thousand times that")
            .advising("写成 12 或 12000。", "Write 12 or 12000.");

    public static final FindingCode PART_OF_WHOLE = FindingCode.of(
            "amount-of-whole",
            Severity.INFO,
            "“{value}”按实际值{part}读取，斜线后为其总数",
            "[{value}] was read as {part}, of the whole behind the stroke");

    public static final FindingCode QUANTITY_EXPECTED = FindingCode.of(
                    "quantity-expected", Severity.ERROR, "“{value}”不是可识别的数值", "[{value}] cannot be read as a quantity")
            .advising("写成数值加单位，例如 50家、1.2亿元、80%。", "Write a number and a unit, such as 50家, 1.2亿元 or 80%.");

    public static final FindingCode QUANTITY_FORECAST = FindingCode.of(
                    "quantity-forecast",
                    Severity.WARNING,
                    "“{value}”是预计、计划或待确认的数值，未作为实际值，随行原样保留",
                    "[{value}] is a forecast, planned or not yet confirmed; it was not taken as an actual value and is kept with its row")
            .advising("确认后填写实际值。", "Write the actual value once it is known.");

    public static final FindingCode QUANTITY_PER_PERIOD = FindingCode.of(
                    "quantity-per-period",
                    Severity.ERROR,
                    "“{value}”是每一时段的数值，不是{period}的实际值，未读取",
                    "[{value}] is so much in each of several times, not the value of {period}; it was not read")
            .advising("填写该期间的合计。", "Write what it came to in that period.");

    public static final FindingCode QUANTITY_GAP = FindingCode.of(
                    "quantity-is-gap",
                    Severity.WARNING,
                    "“{value}”只说与目标相差多少，不是实际值，未登记，随行原样保留",
                    "[{value}] only says how far from the target it is; it was not taken as an actual value and is kept with its row")
            .advising("填写实际值本身。", "Write the value itself.");

    public static final FindingCode VALUE_BY_GAP = FindingCode.of(
                    "value-by-gap",
                    Severity.WARNING,
                    "“{value}”只说与目标相差多少，按目标{target}推算，实际值读作{read}",
                    "[{value}] only says how far from the target it is; from the target {target} it was read as {read}")
            .advising("填写实际值本身。", "Write the value itself.");

    public static final FindingCode GAP_IS_NO_SHARE = FindingCode.of(
                    "gap-is-no-share",
                    Severity.WARNING,
                    "“{value}”只说相差多少，不是完成的比例，未作为完成百分比",
                    "[{value}] only says how far off it is; it was not taken as the share that is done")
            .advising("填写完成百分比，例如 80%。", "Write how much is done, such as 80%.");

    public static final FindingCode SHARE_BY_GAP = FindingCode.of(
                    "share-by-gap",
                    Severity.WARNING,
                    "“{value}”只说与计划相差多少，按本行的计划进度推算，读作完成{percent}",
                    "[{value}] only says how far from the plan it is; by the planned progress of its row it was read as {percent} done")
            .advising("填写完成百分比，例如 80%。", "Write how much is done, such as 80%.");

    public static final FindingCode UNIT_OF_ROW = FindingCode.of(
                    "unit-of-row",
                    Severity.INFO,
                    "“{value}”没有单位，按本行其他数值的单位读作{read}",
                    "[{value}] has no unit; by the other amounts of its row it was read as {read}")
            .advising("写明单位。", "Write the unit.");

    public static final FindingCode PRODUCT = FindingCode.of(
            "amount-product", Severity.INFO, "“{value}”按乘积读作{read}", "[{value}] was read as what it comes to, {read}");

    public static final FindingCode AMOUNT_ONCE = FindingCode.of(
                    "amount-comes-again",
                    Severity.WARNING,
                    "“{value}”是每一时段的数额，只登记了一次的{read}，原文随行保留",
                    "[{value}] is so much in each of several times; {read} was recorded, once, and what is written is kept with its row")
            .advising("写明整个期间的合计。", "Write what it comes to in all.");

    public static final FindingCode AMOUNT_OVER_SPAN = FindingCode.of(
                    "amount-over-span",
                    Severity.INFO,
                    "“{value}”按任务的起止时间（共{count}期）合计读作{read}",
                    "[{value}] was read as {read}, what it comes to from start to finish of the task, {count} times")
            .advising("写明整个期间的合计。", "Write what it comes to in all.");

    public static final FindingCode QUANTITY_STEP = FindingCode.of(
                    "quantity-ambiguous",
                    Severity.ERROR,
                    "“{value}”写了前后两个数值，无法确定哪一个是实际值，未读取",
                    "[{value}] goes from one number to another; which of them is the actual value is open, so it was not read")
            .advising("只写实际值，期初值另列。", "Write the actual value alone, and where it started in a column of its own.");

    public static final FindingCode NUMBER_IN_NAME = FindingCode.of(
                    "number-in-name",
                    Severity.INFO,
                    "“{value}”中的数字未作为目标值读取，名称原样保留",
                    "The number in [{value}] was not taken for a target; the name is kept as it stands")
            .advising("如是目标值，请写在目标值一列，并带单位。", "If it is the target, write it with its unit in a column of targets.");

    public static final FindingCode VALUE_OF_GROUP = FindingCode.of(
                    "value-of-several-rows",
                    Severity.WARNING,
                    "列“{header}”的“{value}”等合并在多行，按每行各有其值读取，共{count}行",
                    "What column [{header}] merges over several rows, such as [{value}], was read as the value of each; {count} rows")
            .advising("如不是各行各自的数值，请为每行分别填写。", "Write for each row what is its own, if it is not the same.");

    public static final FindingCode DIFFERENCE_DIFFERS = FindingCode.of(
                    "stated-difference-differs",
                    Severity.WARNING,
                    "“{header}”写的是{value}，按目标值和实际值应为{computed}",
                    "[{header}] says {value}; target and actual value make it {computed}")
            .advising("核对目标值、实际值和差异。", "Check target, actual value and difference.");

    public static final FindingCode DERIVED_DIFFERS = FindingCode.of(
                    "stated-rate-differs",
                    Severity.WARNING,
                    "“{header}”写的是{value}，按本行计算为{computed}",
                    "[{header}] says {value}; the row comes to {computed}")
            .advising("核对该行的数据。", "Compare the figures of the row.");

    public static final FindingCode PLANNED_DIFFERS = FindingCode.of(
                    "planned-progress-differs",
                    Severity.WARNING,
                    "“{header}”写的是{value}，按计划的起止日期到{day}应为{computed}（该列共{count}处相差10个百分点以上）",
                    "[{header}] says {value}; by the planned dates it is {computed} on {day} ({count} of that column are more than 10 points off)")
            .advising(
                    "核对计划进度与计划的起止日期；如不按时间均匀推进，可不处理。",
                    "Compare both; leave it if the work is not spread evenly over its time.");

    public static final FindingCode RATE_FOR_VALUE = FindingCode.of(
                    "rate-for-value",
                    Severity.WARNING,
                    "“{header}”的“{value}”是完成的比例，目标为{target}；未按实际值登记，随目标原样保留",
                    "[{value}] under [{header}] is a rate while the target is {target}; it was not taken as a value and is kept with the goal")
            .advising("增加实际值列，或把该列命名为达成率。", "Add a column of actual values, or call this one attainment.");

    public static final FindingCode SHARE_COMPUTED =
            FindingCode.of("share-computed", Severity.INFO, "“{value}”按{percent}读取", "[{value}] was read as {percent}");

    private AmountFindings() {}
}
