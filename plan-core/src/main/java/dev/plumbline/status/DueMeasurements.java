package dev.plumbline.status;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.plan.Plan;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which measurements goals owe, by how often their indicators are watched (MON-3). Confined to one thread. */
final class DueMeasurements {

    /** Named by no table: none says when a value was handed in. */
    private static final String LATE = ReportsDue.MEASUREMENT_MISSING + ":late";

    private final DueReckoning reckoning;
    private final Map<IndicatorId, List<Entry<Measurement>>> measured = new HashMap<>();

    DueMeasurements(DueReckoning reckoning) {
        this.reckoning = reckoning;
        reckoning
                .entries(Measurement.class)
                .forEach(each -> measured.computeIfAbsent(each.fact().indicator(), any -> new ArrayList<>())
                        .add(each));
    }

    List<ReportDue> of(Plan plan, DateRange span) {
        Set<GoalId> parents = new HashSet<>();
        plan.goals().stream()
                .filter(goal -> !goal.cancelled())
                .forEach(goal -> goal.parent().ifPresent(parents::add));
        List<ReportDue> dues = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            boolean own = goal.rollup() == RollupMethod.OWN || !parents.contains(goal.id());
            if (own && isAsked(goal)) {
                due(plan, goal, span).ifPresent(dues::add);
            }
        }
        return dues;
    }

    private boolean isAsked(Goal goal) {
        return !goal.cancelled()
                && goal.indicator().isStated()
                && !reckoning.book.isUnasked(ReportsDue.MEASUREMENT_MISSING, "goal/" + goal.id());
    }

    private Optional<ReportDue> due(Plan plan, Goal goal, DateRange span) {
        LocalDate last = goal.deadline().filter(span::contains).orElse(span.end());
        LocalDate first = reckoning.since(plan, goal.id(), span.start());
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        // A plan takes over what falls due in its first days; a goal that came later owes nothing of the time before
        // it.
        LocalDate told = first.isAfter(span.start()) ? first : LocalDate.MIN;
        return reckoning
                .book
                .policy()
                .monitoring()
                .cadence(goal.indicator().frequency())
                .map(cadence -> occurrences(plan, goal, cadence, DateRange.ofClosed(first, last), told))
                .filter(occurrences -> !occurrences.isEmpty())
                .map(occurrences -> new ReportDue(
                        ReportDue.Kind.MEASUREMENT,
                        goal.name(),
                        plan.id(),
                        Reference.of("goal", goal.id().value()),
                        Optional.empty(),
                        goal.owner(),
                        Optional.empty(),
                        goal.indicator().key(),
                        occurrences));
    }

    private List<ReportOccurrence> occurrences(Plan plan, Goal goal, Cadence cadence, DateRange range, LocalDate told) {
        List<DueSlot> slots = reckoning.slots(cadence, reckoning.calendar(plan, goal.owner()), range);
        Map<Period, List<Instant>> given =
                slots.isEmpty() ? Map.of() : given(goal, slots.get(0).period());
        return slots.stream()
                .filter(slot -> tellsOf(slot.period(), plan.period()))
                .filter(slot -> !slot.period().end().isBefore(told))
                .map(slot -> ReportOccurrence.of(
                        slot, number(given.getOrDefault(slot.period(), List.of()), slot), reckoning.now))
                .toList();
    }

    /**
     * Whether a value of a period tells of a plan; one of a longer period than the plan's does only where it holds all of the
     * plan. A week owes nothing for the month that ended as it began.
     */
    private static boolean tellsOf(Period asked, Period plan) {
        boolean isLonger = asked.kind().compareTo(plan.kind()) < 0;
        DateRange days = asked.range();
        return !isLonger || days.contains(plan.start()) && days.contains(plan.end());
    }

    private static Optional<Instant> number(List<Instant> given, DueSlot slot) {
        return given.size() < slot.number() ? Optional.empty() : Optional.of(given.get(slot.number() - 1));
    }

    /** When each period's values were handed in, one for each day measured, in order. */
    private Map<Period, List<Instant>> given(Goal goal, Period like) {
        boolean byRecord = !reckoning.book.isUnasked(LATE, "goal/" + goal.id());
        TreeMap<LocalDate, Instant> byDay = new TreeMap<>();
        for (Entry<Measurement> each : counted(goal)) {
            Instant at = byRecord ? reckoning.handedIn(each) : reckoning.holds(each.fact());
            byDay.merge(spokenOf(each.fact()), at, (one, other) -> one.isBefore(other) ? one : other);
        }
        Map<Period, List<Instant>> given = new HashMap<>();
        byDay.forEach((day, at) -> given.computeIfAbsent(
                        Period.containing(like.kind(), day, like.fiscalStart()), any -> new ArrayList<>())
                .add(at));
        given.values().forEach(instants -> instants.sort(null));
        return given;
    }

    /** What is left out, being of another unit or kind, gives nothing. */
    private List<Entry<Measurement>> counted(Goal goal) {
        List<Entry<Measurement>> all = measured.getOrDefault(goal.indicator().id(), List.of());
        Set<Measurement> misfits = Collections.newSetFromMap(new IdentityHashMap<>());
        misfits.addAll(MeasurementSeries.of(
                        goal.indicator(), all.stream().map(Entry::fact).toList(), reckoning.book.zone())
                .misfits());
        return misfits.isEmpty()
                ? all
                : all.stream().filter(each -> !misfits.contains(each.fact())).toList();
    }

    /** The day a value speaks of: the last of a period that is over, else its own. */
    private LocalDate spokenOf(Measurement measurement) {
        LocalDate day = reckoning.date(measurement);
        return measurement
                .covers()
                .map(Period::end)
                .filter(end -> !end.isAfter(day))
                .orElse(day);
    }
}
