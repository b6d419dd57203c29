package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a plan as it is written. */
record PlanHistoryDocument(
        @Required PlanId plan, @Nullable PlanState state, List<PlanVersion> versions, List<AuditEntry> trail) {

    static PlanHistoryDocument from(PlanHistory history) {
        return new PlanHistoryDocument(
                history.plan(),
                history.state(),
                history.versions(),
                history.trail().entries());
    }

    PlanHistory toHistory() {
        PlanHistory.Builder history =
                PlanHistory.builder().plan(plan).versions(versions).trail(new AuditTrail(trail));
        given(state, history::state);
        return history.build();
    }
}
