package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.BodyVote;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.util.List;
import java.util.Optional;

/**
 * What became of a step with a plan. Immutable and thread-safe.
 *
 * @param outcome moved, or refused with the reasons and what is allowed
 * @param after how everything stands afterwards; unchanged if it was refused
 * @param missing the parts that the plan lacks, where it had to have them (PLAN-3)
 * @param published the version, if one was published
 * @param vote how the vote of a body stands after a decision or a try at one: whose vote is missing (WF-4b)
 */
public record PlanResult(
        Outcome<State<PlanState>, Event<PlanEvent>> outcome,
        PlanCase after,
        List<PlanPart> missing,
        Optional<PlanVersion> published,
        Optional<BodyVote> vote) {

    public PlanResult {
        missing = List.copyOf(missing);
    }

    public boolean isMoved() {
        return outcome.isMoved();
    }

    /**
     * How everything stands afterwards.
     *
     * @throws dev.plumbline.workflow.TransitionRefusedException if the step was refused
     */
    public PlanCase orThrow() {
        outcome.orThrow();
        return after;
    }
}
