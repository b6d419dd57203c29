package dev.plumbline.io.json;

import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.IssueId;
import dev.plumbline.time.Moment;
import java.util.List;

/** A handling plan as it is written. */
record HandlingPlanDocument(
        @Required IssueId issue, @Required Moment when, List<HandlingMeasure> measures) {

    static HandlingPlanDocument from(HandlingPlan plan) {
        return new HandlingPlanDocument(plan.issue(), plan.when(), plan.measures());
    }

    HandlingPlan toPlan() {
        return new HandlingPlan(issue, when, measures);
    }
}
