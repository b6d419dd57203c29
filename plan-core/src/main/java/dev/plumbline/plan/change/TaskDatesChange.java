package dev.plumbline.plan.change;

import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Other dates of a task (任务时间变更). Immutable and thread-safe.
 *
 * @param task the task
 * @param start its first day from now on; empty takes it away
 * @param finish its last day from now on; empty takes it away
 */
public record TaskDatesChange(TaskId task, Optional<LocalDate> start, Optional<LocalDate> finish) implements Change {

    @Override
    public String text(Locale locale) {
        String from = ValueText.of(start, locale);
        String to = ValueText.of(finish, locale);
        return Localized.isChinese(locale)
                ? "任务 " + task + " 的时间改为 " + from + " 至 " + to
                : "The dates of task " + task + " become " + from + " to " + to;
    }
}
