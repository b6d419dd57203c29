package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The goals of a plan as they are for one period within it: each with the target that falls to it (GOAL-8).
 *
 * <p>The target of a phase goes before all else. Of a flow it is otherwise what falls due in the period, which is what is
 * due by its end less what was due before it, so that the targets of months add up to those of their quarters; of all
 * else it is what has to stand at the period's end.
 */
final class PeriodGoals {

    private final Period period;
    private final RollupInput atEnd;
    private final Optional<RollupInput> before;

    /** @param plan what the figures of the whole plan are made from */
    PeriodGoals(RollupInput plan, Period period) {
        this.period = period;
        this.atEnd = plan.toBuilder().asOf(period.end()).build();
        LocalDate eve = period.start().minusDays(1);
        this.before = eve.isBefore(plan.period().start())
                ? Optional.empty()
                : Optional.of(plan.toBuilder().asOf(eve).build());
    }

    GoalTree of(GoalTree whole) {
        return GoalTree.of(whole.goals().stream().map(this::inPeriod).toList());
    }

    private Goal inPeriod(Goal goal) {
        Indicator indicator = goal.indicator();
        if (indicator.target().isEmpty() && indicator.phases().isEmpty()) {
            return goal;
        }
        Optional<Target> own = target(goal);
        Optional<Target> whole = new TargetSchedule(goal, atEnd).whole();
        // what followed from the whole target stays as it was
        Indicator ofPeriod = BaselineToDate.of(indicator, whole, own).toBuilder()
                .direction(indicator.direction())
                .accumulation(indicator.accumulation())
                .frequency(indicator.frequency())
                .target(own)
                .phases(phases(goal))
                .build();
        return goal.toBuilder().indicator(ofPeriod).build();
    }

    private Optional<Target> target(Goal goal) {
        Indicator indicator = goal.indicator();
        boolean isPhase =
                indicator.phases().stream().anyMatch(phase -> phase.period().equals(period));
        TargetSchedule schedule = new TargetSchedule(goal, atEnd);
        if (isPhase) {
            return schedule.of(period);
        }
        if (indicator.target().orElse(null) instanceof Target.PerPeriod) {
            return indicator.target();
        }
        Optional<Target> due = schedule.toDate();
        return indicator.accumulation() == Accumulation.FLOW
                ? due.map(end ->
                        dueBefore(goal).map(start -> difference(end, start)).orElse(end))
                : due;
    }

    private Optional<Target> dueBefore(Goal goal) {
        return before.flatMap(eve -> new TargetSchedule(goal, eve).toDate());
    }

    private static Target difference(Target end, Target start) {
        if (end instanceof Target.Range to && start instanceof Target.Range from) {
            return Target.within(difference(to.low(), from.low()), difference(to.high(), from.high()));
        }
        return end instanceof Target.Value to && start instanceof Target.Value from
                ? Target.of(difference(to.quantity(), from.quantity()))
                : end;
    }

    private static Quantity difference(Quantity end, Quantity start) {
        return start.convertedTo(end.unit())
                .map(before -> end.plus(before.negate()))
                .orElse(end);
    }

    /** The phases within the period; of cumulative flows counted from its beginning. */
    private List<TargetPhase> phases(Goal goal) {
        Indicator indicator = goal.indicator();
        boolean isCumulative =
                indicator.phasing() == Phasing.CUMULATIVE && indicator.accumulation() == Accumulation.FLOW;
        Optional<Quantity> start = isCumulative ? dueBefore(goal).flatMap(PeriodGoals::amount) : Optional.empty();
        return indicator.phases().stream()
                .filter(phase ->
                        period.contains(phase.period()) && !phase.period().equals(period))
                .map(phase -> TargetPhase.of(
                        phase.period(),
                        start.map(before -> difference(phase.value(), before)).orElse(phase.value())))
                .toList();
    }

    private static Optional<Quantity> amount(Target target) {
        return target instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty();
    }
}
