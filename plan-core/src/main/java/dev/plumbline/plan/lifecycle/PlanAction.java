package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.Action;
import dev.plumbline.approval.Opinion;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * What somebody does with a plan: an event, with what belongs to it (WF-4). Immutable and thread-safe.
 *
 * @param event what is done
 * @param why the reason
 * @param onBehalfOf for whom, where somebody stands in for another
 * @param opinion the opinion, with a review
 * @param edited the new content, with an edit
 * @param evaluation the evaluation of the period, with a closing (EVA-1)
 */
public record PlanAction(
        Event<PlanEvent> event,
        Optional<String> why,
        Optional<PartyId> onBehalfOf,
        Optional<Opinion> opinion,
        Optional<Plan> edited,
        Optional<Reference> evaluation)
        implements Action {

    public PlanAction {
        if (opinion.isPresent() != (event == PlanEvent.REVIEW) || edited.isPresent() != (event == PlanEvent.EDIT)) {
            throw new IllegalArgumentException("Event [" + event.id()
                    + "] and what comes with it do not fit. Give an opinion with a review, a plan with an edit.");
        }
    }

    /** An event with nothing else. */
    public static PlanAction of(Event<PlanEvent> event) {
        return new PlanAction(
                event, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A department's opinion. */
    public static PlanAction review(Opinion opinion) {
        return new PlanAction(
                PlanEvent.REVIEW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(opinion),
                Optional.empty(),
                Optional.empty());
    }

    /** Another content. */
    public static PlanAction edit(Plan edited) {
        return new PlanAction(
                PlanEvent.EDIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(edited),
                Optional.empty());
    }

    /** The end of a plan with the evaluation of its period. */
    public static PlanAction close(Reference evaluation) {
        return new PlanAction(
                PlanEvent.CLOSE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(evaluation));
    }

    /** The same with a reason. */
    public PlanAction because(String reason) {
        return new PlanAction(event, Optional.of(reason), onBehalfOf, opinion, edited, evaluation);
    }

    /** The same done for another. */
    public PlanAction onBehalfOf(PartyId principal) {
        return new PlanAction(event, why, Optional.of(principal), opinion, edited, evaluation);
    }
}
