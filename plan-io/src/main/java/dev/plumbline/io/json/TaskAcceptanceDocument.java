package dev.plumbline.io.json;

import dev.plumbline.task.CriterionResult;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import java.util.List;

/** The acceptance of a task's result, as it is written. */
record TaskAcceptanceDocument(
        @Required TaskId task, @Required Moment when, List<CriterionResult> results) {

    static TaskAcceptanceDocument from(TaskAcceptance acceptance) {
        return new TaskAcceptanceDocument(acceptance.task(), acceptance.when(), acceptance.results());
    }

    TaskAcceptance toAcceptance() {
        return new TaskAcceptance(task, when, results);
    }
}
