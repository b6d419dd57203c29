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

    private FactFindings() {}
}
