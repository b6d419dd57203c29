package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.change.DeadlineChange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another deadline as it is written. */
record DeadlineChangeDocument(
        @Required GoalId goal, @Nullable LocalDate deadline) {

    static DeadlineChangeDocument from(DeadlineChange change) {
        return new DeadlineChangeDocument(change.goal(), change.deadline().orElse(null));
    }

    DeadlineChange toChange() {
        return new DeadlineChange(goal, ofNullable(deadline));
    }
}
