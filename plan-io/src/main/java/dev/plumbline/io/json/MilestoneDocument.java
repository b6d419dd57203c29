package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone as it is written. */
record MilestoneDocument(
        @Required String name,
        @Required LocalDate date,
        @Nullable TaskId task) {

    static MilestoneDocument from(Milestone milestone) {
        return new MilestoneDocument(
                milestone.name(), milestone.date(), milestone.task().orElse(null));
    }

    Milestone toMilestone() {
        return new Milestone(name, date, ofNullable(task));
    }
}
