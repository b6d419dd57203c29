package dev.plumbline.monitoring;

import dev.plumbline.fact.Fact;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;

/**
 * A report that a plan owes was handed in (报表提交): which one, by whom, for which time (MON-3).
 *
 * <p>A unit's report counts whoever of it files it. Immutable and thread-safe.
 *
 * @param report the id of the {@link ReportKind}; not blank
 * @param plan the plan that owes it
 * @param by the unit it comes from, or somebody of it
 * @param period the time it speaks of
 * @param when when it was handed in
 */
public record ReportFiled(String report, PlanId plan, PartyId by, Period period, Moment when) implements Fact {

    public ReportFiled {
        if (report.isBlank()) {
            throw new IllegalArgumentException(
                    "A report filed by [" + by + "] does not say which. Give the id of a kind of report.");
        }
    }
}
