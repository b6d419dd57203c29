package dev.plumbline.approval;

import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.Event;
import java.util.Optional;

/**
 * What somebody does with a plan or a request, as far as the two are alike (WF-4). Implementations are immutable.
 */
public interface Action {

    /** What is done. */
    Event<?> event();

    /** The reason. */
    Optional<String> why();

    /** For whom, where somebody stands in for another. */
    Optional<PartyId> onBehalfOf();

    /** The opinion, with a review. */
    Optional<Opinion> opinion();
}
