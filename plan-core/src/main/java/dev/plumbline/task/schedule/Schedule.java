package dev.plumbline.task.schedule;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When each task of a network can and must happen (进度计划): early and late dates, float, the critical paths (TASK-6).
 *
 * <p>Everything is reckoned in numbers of days; dates are made when they are asked for. A schedule is what follows from
 * its network and nothing else. Immutable and thread-safe.
 */
public final class Schedule {

    /** A fixed date can't be held. */
    public static final FindingCode DATE_NOT_HELD = FindingCode.of(
                    "schedule-date-not-held",
                    Severity.WARNING,
                    "任务“{task}”最早于{early}完成，比所要求的日期晚{days}天",
                    "Task [{task}] can be finished on {early} at the earliest, {days} {days|day|days} too late for its date")
            .advising("缩短前置任务、放宽日期或增加资源", "Shorten what it waits for, move the date, or add resources");

    private static final int MOST_PATHS = 100;

    private final TaskNetwork network;
    private final Timing timing;

    Schedule(TaskNetwork network, Timing timing) {
        this.network = network;
        this.timing = timing;
    }

    public TaskNetwork network() {
        return network;
    }

    /** The number of tasks that were timed to make this schedule: all, or those that a change reached. */
    public int timed() {
        return timing.timed();
    }

    /** The dates of a task; empty for one that is not in the network. */
    public Optional<ScheduledTask> task(TaskId task) {
        return network.contains(task) ? Optional.of(at(network.position(task))) : Optional.empty();
    }

    /** All tasks by early start, then id. */
    public List<ScheduledTask> tasks() {
        return IntStream.range(0, network.size())
                .mapToObj(this::at)
                .sorted(Comparator.comparing(
                                (ScheduledTask task) -> task.early().start())
                        .thenComparing(ScheduledTask::task))
                .toList();
    }

    /** The first to the last day of everything, as early as possible; empty for a network without tasks. */
    public Optional<DateRange> range() {
        return IntStream.range(0, network.size())
                .mapToObj(task -> range(task, timing.early(task)))
                .reduce((one, other) -> DateRange.ofClosed(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()));
    }

    private ScheduledTask at(int task) {
        return new ScheduledTask(
                network.task(task).id(),
                range(task, timing.early(task)),
                range(task, timing.late(task)),
                network.duration[task],
                totalFloat(task),
                freeFloat(task),
                network.isDone(task));
    }

    private DateRange range(int task, int start) {
        DayAxis axis = network.axis(task);
        int days = network.duration[task];
        if (days == 0) {
            // A milestone at the very beginning has no day before it whose end it could be.
            return DateRange.ofDay(axis.date(start == 0 ? 0 : start - 1));
        }
        return DateRange.ofClosed(axis.date(start), axis.date(start + days - 1));
    }

    int early(int task) {
        return timing.early(task);
    }

    int totalFloat(int task) {
        return network.isDone(task) ? 0 : timing.late(task) - timing.early(task);
    }

    private int freeFloat(int task) {
        Links links = network.links();
        int free = Math.min(totalFloat(task), timing.gapToEnd(task));
        for (int i = 0; i < links.outCount(task); i++) {
            free = Math.min(free, timing.gap(links.out(task, i)));
        }
        return Math.max(0, free);
    }

    /** The least total float of all unfinished tasks; 0 if there are none. */
    public int leastFloat() {
        return IntStream.range(0, network.size())
                .filter(task -> !network.isDone(task))
                .map(this::totalFloat)
                .min()
                .orElse(0);
    }

    /** The tasks without float, by early start, then id. */
    public List<TaskId> criticalTasks() {
        return tasks().stream()
                .filter(ScheduledTask::isCritical)
                .map(ScheduledTask::task)
                .toList();
    }

    /** The chains of tasks with the least float, each task held by the one before it. */
    public CriticalPaths criticalPaths() {
        CriticalWalk walk = new CriticalWalk(network, timing, leastFloat());
        return new CriticalPaths(walk.first(MOST_PATHS), walk.count());
    }

    /** The tasks that can't hold a date of their own. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int position = 0; position < network.size(); position++) {
            int late = timing.early(position) - network.latest[position];
            if (late > 0) {
                findings.add(notHeld(network.task(position), range(position, timing.early(position)), late));
            }
        }
        return findings;
    }

    /** The days that its dates rest on and that no calendar of its tasks covers, in one mark a coverage (CAL-1). */
    public List<CoverageMark> uncovered() {
        CoverageMark.Collector asked = new CoverageMark.Collector();
        for (int position = 0; position < network.size(); position++) {
            DateRange early = range(position, timing.early(position));
            DateRange late = range(position, Math.max(timing.early(position), timing.late(position)));
            network.axis(position).ask(DateRange.ofClosed(early.start(), late.end()), asked);
        }
        return asked.marks();
    }

    private static Finding notHeld(Task task, DateRange early, int days) {
        return Finding.builder(DATE_NOT_HELD)
                .location(Location.ofPath("task/" + task.id()))
                .putFigure("task", task.name())
                .putFigure("early", early.end())
                .putFigure("days", days)
                .build();
    }

    /** The schedule if a task took another number of days; only what that reaches is timed anew. */
    public Schedule withDuration(TaskId task, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Task [" + task + "] can't take [" + days + "] days. Give 0 or more.");
        }
        int position = network.position(task);
        return after(network.withDuration(position, days), position);
    }

    /** The schedule if a task started some days after its early start; only what that reaches is timed anew. */
    public Schedule withDelay(TaskId task, int days) {
        int position = network.position(task);
        return after(network.startingAt(position, timing.early(position) + days), position);
    }

    private Schedule after(TaskNetwork changed, int position) {
        return new Schedule(changed, timing.after(changed, position));
    }

    /** The last day of everything, as early as possible. */
    public Optional<LocalDate> finish() {
        return range().map(DateRange::end);
    }

    @Override
    public String toString() {
        return "Schedule of " + network.size() + " tasks"
                + range().map(days -> ", " + days).orElse("");
    }
}
