package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An adjustment request as it is written. */
record AdjustmentDocument(
        @Required AdjustmentId id,
        @Required PlanId plan,
        @Required Stamp requested,
        @Required AdjustmentTrigger trigger,
        @Nullable String reason,
        List<Change> changes,
        @Nullable AdjustmentState state) {

    static AdjustmentDocument from(AdjustmentRequest request) {
        return new AdjustmentDocument(
                request.id(),
                request.plan(),
                request.requested(),
                request.trigger(),
                request.reason().orElse(null),
                request.changes(),
                request.state());
    }

    AdjustmentRequest toRequest() {
        AdjustmentRequest.Builder request = AdjustmentRequest.builder()
                .id(id)
                .plan(plan)
                .requested(requested)
                .trigger(trigger)
                .reason(ofNullable(reason))
                .changes(changes);
        given(state, request::state);
        return request.build();
    }
}
