package dev.plumbline.io.json;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.PlanRevised;

/** Other attributes of a plan as they are written. */
record PlanRevisedDocument(@Required Plan before, @Required Plan after) {

    static PlanRevisedDocument from(PlanRevised revised) {
        return new PlanRevisedDocument(revised.before(), revised.after());
    }

    PlanRevised toChange() {
        return new PlanRevised(before, after);
    }
}
