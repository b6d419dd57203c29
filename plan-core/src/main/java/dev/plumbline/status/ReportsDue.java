package dev.plumbline.status;

import dev.plumbline.Given;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.CoverageMark;
import java.util.List;

/**
 * Who owes which report or measurement by when: given, late or missing (应报清单, MON-3).
 *
 * <p>It follows from the policy ({@link dev.plumbline.monitoring.MonitoringPolicy}) and from how often each indicator is
 * watched; nobody sets up a routine task. Goals owe measurements where their figures are their own; those made up of the
 * goals under them, cancelled ones and those without an indicator owe none. Each unit at work on a plan's tasks owes the
 * plan's reports. A plan with a history owes from the day of its first version, a goal
 * that a later version added from the day of that one; what the source of a book had no place to
 * tell is not owed (IO-2e). Immutable and thread-safe.
 *
 * @param all plan by plan, measurements before reports
 * @param unasked the reports handed in that nobody owes: of another kind, plan, unit or time
 */
public record ReportsDue(List<ReportDue> all, List<ReportFiled> unasked) {

    /** The finding that tells of missing measurements; what cannot tell them is not asked. */
    public static final String MEASUREMENT_MISSING = "measurement-missing";

    /** The finding that tells of missing reports. */
    public static final String REPORT_MISSING = "report-missing";

    public ReportsDue {
        all = List.copyOf(all);
        unasked = List.copyOf(unasked);
    }

    /** Those of one plan. */
    public List<ReportDue> of(PlanId plan) {
        Given.one(plan, "plan");
        return all.stream().filter(each -> each.plan().equals(plan)).toList();
    }

    /** Those that a party owes itself. */
    public List<ReportDue> owedBy(PartyId party) {
        Given.one(party, "party");
        return all.stream()
                .filter(each -> each.owner().filter(party::equals).isPresent())
                .toList();
    }

    /** The days that due times rest on and that no calendar covers (CAL-1). */
    public List<CoverageMark> uncovered() {
        return new CoverageMark.Collector()
                .add(all.stream()
                        .flatMap(due -> due.occurrences().stream())
                        .flatMap(each -> each.uncovered().stream())
                        .distinct()
                        .toList())
                .marks();
    }

    /** Those of which at least one time is missing. */
    public List<ReportDue> missing() {
        return all.stream()
                .filter(each -> each.count(ReportOccurrence.State.MISSING) > 0)
                .toList();
    }
}
