package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
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
        @Nullable String implementation,
        @Nullable AdjustmentState state,
        List<AuditEntry> trail) {

    static AdjustmentDocument from(AdjustmentRequest request) {
        return new AdjustmentDocument(
                request.id(),
                request.plan(),
                request.base(),
                request.requested(),
                request.trigger(),
                request.reason().orElse(null),
                request.justification().orElse(null),
                request.changes(),
                request.expectedEffect().orElse(null),
                request.effects(),
                request.implementation().orElse(null),
                request.state(),
                request.trail().entries());
    }

    AdjustmentRequest toRequest() {
        AdjustmentRequest.Builder request = AdjustmentRequest.builder()
                .id(id)
                .plan(plan)
                .requested(requested)
                .trigger(trigger)
                .reason(ofNullable(reason))
                .justification(ofNullable(justification))
                .changes(changes)
                .expectedEffect(ofNullable(expectedEffect))
                .effects(effects)
                .implementation(ofNullable(implementation))
                .trail(new AuditTrail(trail));
        given(base, request::base);
        given(state, request::state);
        return request.build();
    }
}
