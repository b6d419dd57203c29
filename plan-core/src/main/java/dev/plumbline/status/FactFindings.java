package dev.plumbline.status;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;

/** What can be wrong with facts about goals and tasks: nothing of the book is meant, or the unit does not fit (GOAL-3, GOAL-8). */
public final class FactFindings {

    /** A measured or reported amount whose unit does not fit its indicator's; it is left out. */
    public static final FindingCode UNIT_MISMATCH = FindingCode.of(
                    "measurement-unit-mismatch",
                    Severity.ERROR,
                    "“{name}”的实际值 {value}（{count} 条）单位为“{unit}”，指标单位为“{wanted}”，无法比较，未计入",
                    "{value} measured of [{name}] ({count} in all) is in [{unit}], its indicator in [{wanted}]; the two do not fit, so it is left out")
            .advising(
                    "按“{wanted}”更正实际值，或更正目标值的单位。", "Give the value in [{wanted}], or correct the unit of the target.");

    /** An amount in 个 held against another counter, or the other way round. */
    public static final FindingCode COUNTER = FindingCode.of(
            "measurement-counter",
            Severity.WARNING,
            "“{name}”的实际值 {value}（{count} 条）以“{unit}”计，按“{wanted}”计入",
            "{value} measured of [{name}] ({count} in all) counts in [{unit}] and is taken as [{wanted}]");

    /** A measured value of another kind than its indicator is judged by; it is left out. */
    public static final FindingCode KIND_MISMATCH = FindingCode.of(
                    "measurement-kind-mismatch",
                    Severity.ERROR,
                    "“{name}”的实际值 {value}（{count} 条）与指标的衡量方式（{wanted}）不符，未计入",
                    "{value} measured of [{name}] ({count} in all) is no value that its indicator is judged by ({wanted}), so it is left out")
            .advising("按指标的衡量方式更正实际值。", "Give the value as the indicator is judged.");

    /** Measurements that do not count since others speak for their days. */
    public static final FindingCode OVERLAID = FindingCode.of(
                    "measurement-overlaid",
                    Severity.INFO,
                    "“{name}”有 {count} 条实际值（如 {when} 的 {value}）所述日期已有其他实际值涵盖，未重复计入",
                    "{count} {count|measurement|measurements} of [{name}] (such as {value} of {when}) {count|is|are} not counted, since others speak for the same days")
            .advising("若其他实际值有误，请作为更正记录。", "If the others are wrong, record a correction.");

    /** Measurements of days that no plan with their indicator looks at. */
    public static final FindingCode OUTSIDE = FindingCode.of(
                    "measurement-outside-plan",
                    Severity.INFO,
                    "“{name}”有 {count} 条实际值（如 {when} 的 {value}）不在计划期间内，未计入",
                    "{count} {count|measurement|measurements} of [{name}] (such as {value} of {when}) {count|lies|lie} outside the time of the plan and {count|is|are} not counted")
            .advising("核对实际值的日期，或记入相应期间的计划。", "Check their dates, or measure the goal of the plan of that time.");

    /** A measurement of an indicator that no plan has. */
    public static final FindingCode UNKNOWN_INDICATOR = FindingCode.of(
                    "measurement-of-unknown-indicator",
                    Severity.ERROR,
                    "实际值 {value}（{count} 条）所属的指标“{indicator}”不在任何计划中，未计入",
                    "{value} ({count} in all) was measured of the indicator [{indicator}], which no plan has; it is left out")
            .advising("更正指标编号，或把该指标加入计划。", "Correct the indicator's id, or add the indicator to a plan.");

    /** What counts of several measurements for one moment that add up. */
    static final Localized ALL_COUNT = Localized.of("已全部计入", "all count");

    /** What counts of several measurements for the same days of which only one can. */
    static final Localized LAST_COUNTS = Localized.of("以最后记录的为准", "the one recorded last counts");

    /** Two measurements of one indicator at one moment, of which neither says that it corrects the other. */
    public static final FindingCode MEASURED_TWICE = FindingCode.of(
                    "measured-twice",
                    Severity.WARNING,
                    "“{name}”于 {when} 有 {count} 条来源相同的实际值（{values}），均未说明是更正，{counting}",
                    "[{name}] has {count} measurements of one source for {when} ({values}); none says that it corrects another, so {counting}")
            .advising(
                    "若为更正，请注明所更正的记录；若为各自发生，请注明来源。",
                    "If one corrects another, record it as a correction; if not, name their sources.");

    /** A rate of which some measurements tell what it was taken of and others do not. */
    public static final FindingCode BASE_MISSING = FindingCode.of(
                    "measurement-base-missing",
                    Severity.ERROR,
                    "“{name}”有 {count} 条实际值（如 {value}）未给出基数，其他已给出，无法加权，故无法计算",
                    "{count} measurements of [{name}] (such as {value}) have no base while others have one; the rate cannot be weighed, so it is undefined")
            .advising("补齐各期基数，或都不填。", "Give every measurement its base, or none.");

    /** A report that was handed in and is owed by nobody. */
    public static final FindingCode REPORT_UNASKED = FindingCode.of(
                    "report-filed-unasked",
                    Severity.INFO,
                    "“{by}”提交的“{report}”（计划 {plan}，{period}）不在应报清单中，未计入",
                    "The report [{report}] of [{by}] for {period} of plan {plan} is owed by nobody, so it counts for nothing")
            .advising("核对报表、计划、部门与期间。", "Check the kind of report, the plan, the unit and the time.");

    /** Routine work done at a time for which it was not asked. */
    public static final FindingCode ROUTINE_UNASKED = FindingCode.of(
                    "routine-done-unasked",
                    Severity.INFO,
                    "常规工作“{name}”有 {count} 次完成记录（如 {when}）晚于其最后一次应做日期，未计入",
                    "Routine task [{name}] was done {count} {count|time|times} (such as {when}) after the last day on which it was asked for")
            .advising("核对日期，或延长常规工作的起止时间。", "Check the date, or extend the days of the routine task.");

    /** A signature under a letter that counts for nothing. */
    public static final FindingCode SIGNATURE_IDLE = FindingCode.of(
                    "letter-signature-idle",
                    Severity.WARNING,
                    "“{by}”于 {when} 对“{owner}”责任书（计划 {plan} v{version}）的签署不作数：内容与任何版本的责任书不符，或签署人不能代表该方",
                    "The signature of [{by}] on {when} under the letter of [{owner}] (plan {plan} v{version}) does not count: it is of no letter that any version has, or they may not sign for that side")
            .advising("按现行责任书重新签署。", "Have the letter in force signed by who may.");

    /** A correction of what was not recorded before it. */
    public static final FindingCode CORRECTION_OF_NOTHING = FindingCode.of(
                    "correction-of-nothing",
                    Severity.ERROR,
                    "更正（{reason}）所指的记录 {corrected} 不在其之前的记录中或已被更正，未生效",
                    "The correction ({reason}) is of {corrected}, which was not recorded before it or is corrected already; it has no effect")
            .advising("核对所更正的记录。", "Check which record is meant.");

    private FactFindings() {}
}
