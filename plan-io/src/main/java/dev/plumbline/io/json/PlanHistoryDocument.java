package dev.plumbline.io.json;

import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a plan as it is written. */
record PlanHistoryDocument(
        @Required PlanId plan, @Nullable PlanState state, List<PlanVersion> versions, List<AuditEntry> trail) {

    static PlanHistoryDocument from(PlanHistory history) {
        return new PlanHistoryDocument(
                history.plan(),
                history.stated(),
                history.versions(),
                history.trail().entries());
    }

    PlanHistory toHistory() {
        return PlanHistory.restored(
                Restoring.STORED, plan, versions, new AuditTrail(trail), Optional.ofNullable(state));
    }
}
