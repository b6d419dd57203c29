package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentIntegrity;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import java.util.ArrayList;
import java.util.List;

/** Whether all that is in process or in force is what its record of steps says (PLAN-5, SAFE-9). */
final class Integrity {

    private Integrity() {}

    /** What does not fit about one plan: its record, its versions, and what the book as a whole says against it. */
    static List<Finding> ofPlan(PlanBook book, PlanId id) {
        List<Finding> findings = new ArrayList<>(Doubts.ofPlan(book, id));
        for (PlanHistory history : book.index().histories(id)) {
            book.index().plans(id).forEach(plan -> findings.addAll(PlanIntegrity.of(plan, history)));
        }
        return findings;
    }

    static List<Finding> findings(PlanBook book) {
        List<Finding> findings = new ArrayList<>();
        for (PlanHistory history : book.histories()) {
            List<Plan> plans = book.index().plans(history.plan());
            if (!history.trail().isEmpty() && plans.isEmpty()) {
                findings.add(PlanIntegrity.missing(history));
            }
            plans.forEach(plan -> findings.addAll(PlanIntegrity.of(plan, history)));
        }
        for (AdjustmentRequest request : book.adjustments()) {
            findings.addAll(AdjustmentIntegrity.of(request, book.history(request.plan())));
        }
        findings.addAll(Doubts.of(book));
        findings.addAll(DecisionCheck.of(book));
        return List.copyOf(findings);
    }
}
