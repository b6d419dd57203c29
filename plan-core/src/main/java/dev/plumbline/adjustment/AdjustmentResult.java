package dev.plumbline.adjustment;

import dev.plumbline.approval.BodyVote;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.util.List;
import java.util.Optional;

/**
 * What became of a step with a request. Immutable and thread-safe.
 *
 * @param outcome moved, or refused with the reasons and what is allowed
 * @param after how everything stands afterwards; unchanged if it was refused
 * @param conflicts why it could not be published, attribute by attribute
 * @param published the new version, if it was
 * @param vote how the vote of a body stands after a decision or a try at one: whose vote is missing (WF-4b)
 */
public record AdjustmentResult(
        Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome,
        AdjustmentCase after,
        List<MergeConflict> conflicts,
        Optional<PlanVersion> published,
        Optional<BodyVote> vote) {

    public AdjustmentResult {
        conflicts = List.copyOf(conflicts);
    }

    public boolean isMoved() {
        return outcome.isMoved();
    }

    /**
     * How everything stands afterwards.
     *
     * @throws dev.plumbline.workflow.TransitionRefusedException if the step was refused
     */
    public AdjustmentCase orThrow() {
        outcome.orThrow();
        return after;
    }
}
