package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What can be wrong with single values of a book in JSON; the thing they belong to is left out. */
public final class JsonFindings {

    static final FindingCode TYPE = FindingCode.of(
                    "json-type",
                    Severity.ERROR,
                    "此处应为{expected}，而不是{found}",
                    "Here stands {found} where {expected} belongs")
            .advising("改正该值。", "Correct the value.");

    static final FindingCode VALUE = FindingCode.of(
                    "json-value", Severity.ERROR, "无法读取“{value}”：{problem}", "[{value}] cannot be read: {problem}")
            .advising("改正该值。", "Correct the value.");

    static final FindingCode NUMBER = FindingCode.of(
                    "json-number",
                    Severity.ERROR,
                    "“{value}”不是可读取的数字：最多{digits}位，小数位数不超过±{scale}",
                    "[{value}] is no number of at most {digits} digits and a scale within ±{scale}")
            .advising("改正或舍入该数字。", "Correct it or round it.");

    static final FindingCode WORD = FindingCode.of(
                    "json-word-unknown", Severity.ERROR, "“{value}”不是已知的词", "[{value}] is no word that is known here")
            .advising("使用其中之一：{words}。", "Use one of these: {words}.");

    static final FindingCode UNKNOWN = FindingCode.of(
                    "json-member-unknown", Severity.ERROR, "“{name}”不是已知的字段", "There is no member [{name}] here")
            .advising("删除该字段，或使用其中之一：{names}。", "Remove it, or use one of these: {names}.");

    static final FindingCode MISSING = FindingCode.of(
                    "json-member-missing", Severity.ERROR, "缺少字段“{name}”", "The member [{name}] is missing")
            .advising("补充该字段。", "Add it.");

    static final FindingCode TWICE = FindingCode.of(
                    "json-given-twice",
                    Severity.ERROR,
                    "{key}重复出现，仅采用第一个",
                    "{key} is given twice; only the first counts")
            .advising("删除重复项，或合并为一项。", "Delete one, or join the two.");

    static final FindingCode REFUSED = FindingCode.of(
                    "json-element-refused", Severity.ERROR, "内容不成立：{problem}", "This does not hold together: {problem}")
            .advising("改正其中的值。", "Correct its values.");

    static final FindingCode MORE = FindingCode.of(
                    "json-findings-more",
                    Severity.ERROR,
                    "另有{count}条关于记录的检查结果未列出",
                    "{count} more findings about the records are not listed")
            .advising("先处理已列出的问题，或为读取器设置更大的上限。", "See to the listed ones first, or give the reader a higher cap.");

    static final FindingCode BLANK = FindingCode.of(
                    "json-blank-text", Severity.INFO, "此处只有空白，按未填写处理", "Here stand blanks only, which tell nothing")
            .advising("填写内容，或删除该项。", "Fill it in, or remove it.");

    static final FindingCode NOT_WRITABLE = FindingCode.of(
                    "json-not-writable",
                    Severity.ERROR,
                    "无法写出“{value}”：{problem}",
                    "[{value}] cannot be written: {problem}")
            .advising("改正该值后再写出。", "Correct it and write again.");

    private JsonFindings() {}
}
