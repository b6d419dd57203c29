package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.approval.Opinion;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.lifecycle.PlanAction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody did or wants to do, as plain as the rules ask for it.
 *
 * @param action the id of the event
 * @param by who
 * @param day when
 * @param isReasoned whether a reason is given
 * @param behalf for whom, where it is said
 * @param opinion the opinion, with a review
 * @param edited the content afterwards, with an edit of a request
 */
record Taken(
        String action,
        PartyId by,
        LocalDate day,
        boolean isReasoned,
        Optional<PartyId> behalf,
        Optional<Opinion> opinion,
        Optional<AdjustmentDraft> edited) {

    static Taken of(AuditStep step, Optional<AdjustmentDraft> edited) {
        return new Taken(
                step.action(),
                step.by(),
                LocalDate.ofInstant(step.at(), Firm.ZONE),
                step.why().isPresent(),
                step.onBehalfOf(),
                Opinion.of(step),
                edited);
    }

    static Taken of(AdjustmentAction action, Stamp stamp) {
        return new Taken(
                action.event().id(),
                stamp.by(),
                LocalDate.ofInstant(stamp.recordedAt(), Firm.ZONE),
                action.why().filter(why -> !why.isBlank()).isPresent(),
                action.onBehalfOf(),
                action.opinion(),
                action.edited());
    }

    static Taken of(PlanAction action, Stamp stamp) {
        return new Taken(
                action.event().id(),
                stamp.by(),
                LocalDate.ofInstant(stamp.recordedAt(), Firm.ZONE),
                action.why().filter(why -> !why.isBlank()).isPresent(),
                action.onBehalfOf(),
                action.opinion(),
                Optional.empty());
    }
}
