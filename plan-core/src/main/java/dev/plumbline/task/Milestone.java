package dev.plumbline.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A point by which something must stand (里程碑), such as 6月30日前完成华东区域客户签约. Immutable and thread-safe.
 *
 * @param name what must stand
 * @param date the day by which it must
 * @param task the task it belongs to, if any
 */
public record Milestone(String name, LocalDate date, Optional<TaskId> task) {

    public static Milestone of(String name, LocalDate date) {
        return new Milestone(name, date, Optional.empty());
    }
}
