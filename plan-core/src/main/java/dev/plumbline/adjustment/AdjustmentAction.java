package dev.plumbline.adjustment;

import dev.plumbline.approval.Action;
import dev.plumbline.approval.Opinion;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * What somebody does with a request: an event, with the reason, the opinion or the new content that belongs to it (WF-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param event what is done
 * @param why the reason
 * @param onBehalfOf for whom, where somebody stands in for another
 * @param opinion the opinion, with a review
 * @param edited the new content, with an edit
 */
public record AdjustmentAction(
        Event<AdjustmentEvent> event,
        Optional<String> why,
        Optional<PartyId> onBehalfOf,
        Optional<Opinion> opinion,
        Optional<AdjustmentDraft> edited)
        implements Action {

    public AdjustmentAction {
        if (opinion.isPresent() != (event == AdjustmentEvent.REVIEW)) {
            throw new IllegalArgumentException("Event [" + event.id()
                    + "] and its opinion do not fit. Give an opinion with a review, and only there.");
        }
        if (edited.isPresent() != (event == AdjustmentEvent.EDIT)) {
            throw new IllegalArgumentException("Event [" + event.id()
                    + "] and its content do not fit. Give the content with an edit, and only there.");
        }
    }

    /** An event without a reason. */
    public static AdjustmentAction of(Event<AdjustmentEvent> event) {
        return new AdjustmentAction(event, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A department's opinion. */
    public static AdjustmentAction review(Opinion opinion) {
        return new AdjustmentAction(
                AdjustmentEvent.REVIEW, Optional.empty(), Optional.empty(), Optional.of(opinion), Optional.empty());
    }

    /** Another content. */
    public static AdjustmentAction edit(AdjustmentDraft edited) {
        return new AdjustmentAction(
                AdjustmentEvent.EDIT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(edited));
    }

    /** The same with a reason. */
    public AdjustmentAction because(String reason) {
        return new AdjustmentAction(event, Optional.of(reason), onBehalfOf, opinion, edited);
    }

    /** The same done for another. */
    public AdjustmentAction onBehalfOf(PartyId principal) {
        return new AdjustmentAction(event, why, Optional.of(principal), opinion, edited);
    }
}
