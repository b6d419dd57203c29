package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.plan.change.TaskDatesChange;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Other dates of a task as they are written. */
record TaskDatesChangeDocument(
        @Required TaskId task,
        @Nullable LocalDate start,
        @Nullable LocalDate finish) {

    static TaskDatesChangeDocument from(TaskDatesChange change) {
        return new TaskDatesChangeDocument(
                change.task(), change.start().orElse(null), change.finish().orElse(null));
    }

    TaskDatesChange toChange() {
        return new TaskDatesChange(task, ofNullable(start), ofNullable(finish));
    }
}
