package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.GoalAdded;
import dev.plumbline.plan.change.GoalRemoved;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.WeightChange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Adjustments. */
public final class Adjustments {

    private Adjustments() {}

    public static Arbitrary<AdjustmentRequest> requests() {
        return Builders.withBuilder(AdjustmentRequest::builder)
                .use(Values.ids(AdjustmentId::new))
                .in(AdjustmentRequest.Builder::id)
                .use(Values.ids(PlanId::new))
                .in(AdjustmentRequest.Builder::plan)
                .use(Values.stamps())
                .in(AdjustmentRequest.Builder::requested)
                .use(Arbitraries.of(AdjustmentTrigger.class))
                .in(AdjustmentRequest.Builder::trigger)
                .use(maybe(Texts.any()))
                .in((request, value) -> request.reason(value))
                .use(Plans.few(changes()))
                .in((request, value) -> request.changes(value))
                .use(Arbitraries.of(AdjustmentState.class))
                .in(AdjustmentRequest.Builder::state)
                .build(AdjustmentRequest.Builder::build);
    }

    public static Arbitrary<Change> changes() {
        Arbitrary<GoalId> goals = Values.ids(GoalId::new);
        return Arbitraries.oneOf(
                Combinators.combine(Values.ids(IndicatorId::new), Plans.targets())
                        .as(TargetChange::new),
                Combinators.combine(goals, Values.decimals()).as(WeightChange::new),
                Combinators.combine(goals, Values.dates()).as(DeadlineChange::new),
                Combinators.combine(goals, Values.parties()).as(OwnerChange::new),
                Plans.goals().map(GoalAdded::new),
                goals.map(GoalRemoved::new));
    }
}
