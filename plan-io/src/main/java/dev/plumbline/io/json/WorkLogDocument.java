package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A work log as it is written. */
record WorkLogDocument(
        @Required PartyId author,
        @Required Moment when,
        @Nullable TaskId task,
        @Nullable String progress,
        @Nullable String problems,
        @Nullable String measures,
        @Nullable BigDecimal hours,
        Map<String, String> attributes) {

    static WorkLogDocument from(WorkLog log) {
        return new WorkLogDocument(
                log.author(),
                log.when(),
                log.task().orElse(null),
                log.progress().orElse(null),
                log.problems().orElse(null),
                log.measures().orElse(null),
                log.hours().orElse(null),
                log.attributes());
    }

    WorkLog toLog() {
        return WorkLog.builder()
                .author(author)
                .when(when)
                .task(ofNullable(task))
                .progress(ofNullable(progress))
                .problems(ofNullable(problems))
                .measures(ofNullable(measures))
                .hours(ofNullable(hours))
                .attributes(attributes)
                .build();
    }
}
