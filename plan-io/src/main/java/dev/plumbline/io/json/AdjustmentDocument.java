package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An adjustment request as it is written. */
record AdjustmentDocument(
        @Required AdjustmentId id,
        @Required PlanId plan,
        @Nullable Integer base,
        @Required Stamp requested,
        @Required AdjustmentTrigger trigger,
        @Nullable String reason,
        @Nullable String justification,
        List<Change> changes,
        @Nullable String expectedEffect,
        List<UnitEffect> effects,
        @Nullable Boolean withoutEffects,
        @Nullable String implementation,
        List<Reference> answers,
        @Nullable AdjustmentState state,
        List<AuditEntry> trail) {

    static AdjustmentDocument from(AdjustmentRequest request) {
        AdjustmentDraft draft = request.draft();
        return new AdjustmentDocument(
                draft.id(),
                draft.plan(),
                draft.base(),
                draft.requested(),
                draft.trigger(),
                draft.reason().orElse(null),
                draft.justification().orElse(null),
                draft.changes(),
                draft.expectedEffect().orElse(null),
                draft.effects(),
                draft.withoutEffects() ? true : null,
                draft.implementation().orElse(null),
                draft.answers(),
                request.stated(),
                request.trail().entries());
    }

    AdjustmentRequest toRequest() {
        AdjustmentDraft.Builder draft = AdjustmentDraft.builder()
                .id(id)
                .plan(plan)
                .requested(requested)
                .trigger(trigger)
                .reason(ofNullable(reason))
                .justification(ofNullable(justification))
                .changes(changes)
                .expectedEffect(ofNullable(expectedEffect))
                .effects(effects)
                .withoutEffects(Boolean.TRUE.equals(withoutEffects))
                .implementation(ofNullable(implementation))
                .answers(answers);
        given(base, draft::base);
        return AdjustmentRequest.restored(Restoring.STORED, draft.build(), new AuditTrail(trail), ofNullable(state));
    }
}
