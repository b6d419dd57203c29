package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a routine task was done, as it is written. */
record RoutineDoneDocument(
        @Required TaskId task,
        @Required Moment when,
        @Nullable LocalDate due) {

    static RoutineDoneDocument from(RoutineDone done) {
        return new RoutineDoneDocument(done.task(), done.when(), done.due().orElse(null));
    }

    RoutineDone toDone() {
        return new RoutineDone(task, when, ofNullable(due));
    }
}
