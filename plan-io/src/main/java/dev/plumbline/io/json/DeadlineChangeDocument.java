package dev.plumbline.io.json;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.change.DeadlineChange;
import java.time.LocalDate;

/** Another deadline as it is written. */
record DeadlineChangeDocument(
        @Required GoalId goal, @Required LocalDate deadline) {

    static DeadlineChangeDocument from(DeadlineChange change) {
        return new DeadlineChangeDocument(change.goal(), change.deadline());
    }

    DeadlineChange toChange() {
        return new DeadlineChange(goal, deadline);
    }
}
