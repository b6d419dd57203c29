package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;

/** The documents of adjustments, of the steps taken, and of published versions. */
final class AdjustmentParts {

    private AdjustmentParts() {}

    static void enter(Codecs codecs) {
        codecs.put(Change.class, new KindCodec<>(ChangeKinds.of(codecs)));
        codecs.element(Stamp.class, StampDocument.class, StampDocument::from, StampDocument::toStamp);
        codecs.element(AuditStep.class, AuditStepDocument.class, AuditStepDocument::from, AuditStepDocument::toStep);
        codecs.element(
                AuditEntry.class, AuditEntryDocument.class, AuditEntryDocument::from, AuditEntryDocument::toEntry);
        codecs.element(
                UnitEffect.class, UnitEffectDocument.class, UnitEffectDocument::from, UnitEffectDocument::toEffect);
        codecs.element(
                AdjustmentRequest.class,
                AdjustmentDocument.class,
                AdjustmentDocument::from,
                AdjustmentDocument::toRequest,
                request -> "adjustment/" + request.id());
        codecs.element(
                PlanVersion.class,
                PlanVersionDocument.class,
                PlanVersionDocument::from,
                PlanVersionDocument::toVersion);
        // without what is wrong in it, it does not fit its record, and the plan is frozen instead of a draft again
        codecs.container(
                PlanHistory.class,
                PlanHistoryDocument.class,
                PlanHistoryDocument::from,
                PlanHistoryDocument::toHistory,
                history -> "plan/" + history.plan());
    }
}
