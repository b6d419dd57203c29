package dev.plumbline.status;

import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When all tasks that ran in a time had been reported on, which is when the table of their results is complete (月度任务完成情况表,
 * 计划执行进度表).
 *
 * <p>A report counts from a week before the day on which the table is due. Of a task that was finished nothing more is
 * asked.
 */
final class ReportDays {

    private static final int WEEK = 7;

    private final List<Reported> tasks = new ArrayList<>();
    private final long since;

    /** A task's time, its end as it turned out, and the epoch days of its reports in order. */
    private record Reported(DateRange planned, Optional<LocalDate> finished, long[] days) {}

    ReportDays(Collection<TaskStatus> all, Collection<ProgressReport> reports, ZoneId zone) {
        Map<Object, List<Long>> days = new HashMap<>();
        reports.forEach(report -> days.computeIfAbsent(report.task(), any -> new ArrayList<>())
                .add(report.when().date(zone).toEpochDay()));
        this.since = days.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .min()
                .orElse(Long.MAX_VALUE);
        for (TaskStatus task : all) {
            long[] own = days.getOrDefault(task.task().id(), List.of()).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            task.task()
                    .planned()
                    .filter(any -> task.state() != TaskState.CANCELLED)
                    .ifPresent(planned ->
                            tasks.add(new Reported(planned, task.progress().finishedOn(), own)));
        }
    }

    /** Empty where no task ran in that time, so that nothing was to be reported. */
    Optional<PlanningEvidence> evidence(DateRange time, LocalDate due) {
        long from = due.toEpochDay() - WEEK;
        boolean ran = false;
        long last = Long.MIN_VALUE;
        boolean open = false;
        for (Reported task : tasks) {
            boolean over =
                    task.finished().filter(day -> day.toEpochDay() < from).isPresent();
            if (!over && touches(task.planned(), time)) {
                ran = true;
                int first = Arrays.binarySearch(task.days(), from);
                int at = firstAt(task.days(), first, from);
                open |= at == task.days().length;
                last = at < task.days().length ? Math.max(last, task.days()[at]) : last;
            }
        }
        Optional<LocalDate> done = open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(Math.max(last, from)));
        return ran ? Optional.of(PlanningEvidence.of(since <= due.toEpochDay(), done)) : Optional.empty();
    }

    /** The first report from a day on; of several on that day the search may have found any. */
    private static int firstAt(long[] days, int found, long from) {
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && days[at - 1] >= from) {
            at--;
        }
        return at;
    }

    private static boolean touches(DateRange one, DateRange other) {
        return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
    }
}
