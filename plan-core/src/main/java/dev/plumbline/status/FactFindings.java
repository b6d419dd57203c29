package dev.plumbline.status;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

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

    /** A measurement of an indicator that no plan has. */
    public static final FindingCode UNKNOWN_INDICATOR = FindingCode.of(
                    "measurement-of-unknown-indicator",
                    Severity.ERROR,
                    "实际值 {value}（{count} 条）所属的指标“{indicator}”不在任何计划中，未计入",
                    "{value} ({count} in all) was measured of the indicator [{indicator}], which no plan has; it is left out")
            .advising("更正指标编号，或把该指标加入计划。", "Correct the indicator's id, or add the indicator to a plan.");

    /** Two measurements of one indicator at one moment, of which neither says that it corrects the other. */
    public static final FindingCode MEASURED_TWICE = FindingCode.of(
                    "measured-twice",
                    Severity.WARNING,
                    "“{name}”于 {when} 有 {count} 条来源相同的实际值（{values}），均未说明是更正，已全部计入",
                    "[{name}] has {count} measurements of one source for {when} ({values}); none says that it corrects another, so all count")
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

    /** A correction of what was not recorded before it. */
    public static final FindingCode CORRECTION_OF_NOTHING = FindingCode.of(
                    "correction-of-nothing",
                    Severity.ERROR,
                    "更正（{reason}）所指的记录 {corrected} 不在其之前的记录中或已被更正，未生效",
                    "The correction ({reason}) is of {corrected}, which was not recorded before it or is corrected already; it has no effect")
            .advising("核对所更正的记录。", "Check which record is meant.");

    private FactFindings() {}
}
