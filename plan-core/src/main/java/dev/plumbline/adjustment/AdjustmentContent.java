package dev.plumbline.adjustment;

import dev.plumbline.audit.CanonicalForm;
import dev.plumbline.plan.change.CanonicalPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request asks for, without its state and steps, in canonical form. */
record AdjustmentContent(AdjustmentDraft request) implements CanonicalForm.Fielded {

    @Override
    public String recordName() {
        return "AdjustmentRequest";
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", request.id());
        fields.put("plan", request.plan());
        fields.put("base", request.base());
        fields.put("requested", request.requested());
        fields.put("trigger", request.trigger());
        fields.put("reason", request.reason());
        fields.put("justification", request.justification());
        fields.put("changes", request.changes().stream().map(CanonicalPlan::of).toList());
        fields.put("expectedEffect", request.expectedEffect());
        fields.put("effects", request.effects());
        fields.put("withoutEffects", request.withoutEffects());
        fields.put("implementation", request.implementation());
        fields.put("answers", request.answers());
        return fields;
    }
}
