package dev.plumbline.task.schedule;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tasks and what each waits for (任务网络), put in order once so that schedules can be made quickly (TASK-4, TASK-6).
 *
 * <p>Days are working days of the calendar given, or of a task's own; all days without one. A task takes its duration,
 * else the days from its start to its finish, else one day. It starts no earlier than planned unless the network is told
 * to ignore planned starts, no earlier than what it waits for allows, and no earlier than its constraints; a started
 * task stays where it started. A milestone (duration 0) is reached at the end of a day. Links between tasks that wait for
 * each other are left out and told by {@link #findings()}; cancelled tasks are left out silently. Immutable and
 * thread-safe.
 */
public final class TaskNetwork {

    /** Tasks wait for each other. */
    public static final FindingCode CYCLE = FindingCode.of(
                    "schedule-cycle", Severity.ERROR, "任务依赖成环：{cycle}", "Tasks wait for each other: {cycle}")
            .advising("去掉其中一个依赖", "Remove one of these dependencies");

    /** A task waits for one that there is not. */
    public static final FindingCode UNKNOWN_PREDECESSOR = FindingCode.of(
                    "schedule-unknown-predecessor",
                    Severity.ERROR,
                    "任务“{task}”所依赖的任务“{predecessor}”不存在",
                    "Task [{task}] waits for task [{predecessor}], which there is not")
            .advising("更正前置任务的编号", "Correct the predecessor's id");

    /** Two tasks have the same id. */
    public static final FindingCode DUPLICATE_TASK = FindingCode.of(
                    "schedule-duplicate-task",
                    Severity.ERROR,
                    "任务“{task}”的编号与前面的任务重复，未排入进度",
                    "Task [{task}] has the id of an earlier one and is left out of the schedule")
            .advising("给它另一个编号", "Give it another id");

    /** Durations and lags add up to more days than can be reckoned with. */
    public static final FindingCode TOO_LONG = FindingCode.of(
                    "schedule-too-long",
                    Severity.ERROR,
                    "工期与间隔合计{days}天，无法排程，每项按{most}天计",
                    "Durations and lags add up to {days} days, too many to schedule; each counts as {most} at most")
            .advising("更正工期与间隔", "Correct durations and lags");

    private final List<TaskTerms> terms;
    private final Map<TaskId, Integer> positions;
    private final Links links;
    private final List<Finding> findings;
    final int[] duration;
    final int[] earliest;
    final int[] latest;
    final boolean limited;
    /** Before which boundary a task does not start because it was delayed, by its position. */
    private final Map<Integer, Integer> delayed;

    TaskNetwork(List<TaskTerms> terms, List<TaskBounds> bounds, Links links, List<Finding> findings) {
        this.terms = terms;
        this.links = links;
        this.findings = findings;
        this.duration = bounds.stream().mapToInt(TaskBounds::duration).toArray();
        this.earliest = bounds.stream().mapToInt(TaskBounds::earliest).toArray();
        this.latest = bounds.stream().mapToInt(TaskBounds::latest).toArray();
        this.limited = bounds.stream().anyMatch(each -> each.latest() < TaskBounds.NO_LIMIT);
        this.delayed = Map.of();
        this.positions = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            positions.put(terms.get(i).task().id(), i);
        }
    }

    private TaskNetwork(TaskNetwork other, int task, TaskBounds bounds, Map<Integer, Integer> delayed) {
        this.terms = other.terms;
        this.findings = other.findings;
        this.positions = other.positions;
        this.delayed = delayed;
        this.duration = other.duration.clone();
        this.earliest = other.earliest.clone();
        this.latest = other.latest.clone();
        duration[task] = bounds.duration();
        earliest[task] = bounds.earliest();
        latest[task] = bounds.latest();
        this.limited = other.limited || bounds.latest() < TaskBounds.NO_LIMIT;
        this.links = other.links.reweighed(task, duration);
    }

    /** The network of tasks without a calendar: every day counts. */
    public static TaskNetwork of(Collection<Task> tasks) {
        return builder().tasks(tasks).build();
    }

    /** The network of tasks on a working calendar. */
    public static TaskNetwork of(Collection<Task> tasks, WorkingCalendar calendar) {
        return builder().tasks(tasks).calendar(calendar).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The number of tasks. */
    public int size() {
        return terms.size();
    }

    /** The tasks, each after all it waits for. */
    public List<Task> tasks() {
        return terms.stream().map(TaskTerms::task).toList();
    }

    public boolean contains(TaskId task) {
        return positions.containsKey(task);
    }

    /** Cycles, unknown predecessors and duplicate ids. */
    public List<Finding> findings() {
        return findings;
    }

    /** When each task can and must happen. */
    public Schedule schedule() {
        return new Schedule(this, links.mixed ? MixedTiming.of(this) : UniformTiming.of(this));
    }

    TaskNetwork withDuration(int task, int days) {
        TaskBounds bounds = terms.get(task).bounds(days);
        return new TaskNetwork(this, task, bounds.notBefore(delayed.getOrDefault(task, bounds.earliest())), delayed);
    }

    /** The network in which a task starts at a boundary or later, which a changed duration does not undo. */
    TaskNetwork startingAt(int task, int boundary) {
        Map<Integer, Integer> more = new HashMap<>(delayed);
        more.put(task, boundary);
        TaskBounds now = new TaskBounds(duration[task], boundary, latest[task], false, false);
        return new TaskNetwork(this, task, now, more);
    }

    int position(TaskId task) {
        Integer position = positions.get(task);
        if (position == null) {
            throw new IllegalArgumentException(
                    "Task [" + task + "] is not in the network. Ask for one of its " + size() + " tasks.");
        }
        return position;
    }

    Task task(int position) {
        return terms.get(position).task();
    }

    TaskTerms terms(int position) {
        return terms.get(position);
    }

    DayAxis axis(int position) {
        return terms.get(position).axis();
    }

    boolean isDone(int position) {
        return terms.get(position).progress().filter(TaskProgress::isFinished).isPresent();
    }

    Links links() {
        return links;
    }

    @Override
    public String toString() {
        return "Network of " + size() + " tasks";
    }

    /** Builds a {@link TaskNetwork}; not thread-safe. */
    public static final class Builder {
        private final List<Task> tasks = new ArrayList<>();
        private final Map<TaskId, WorkingCalendar> own = new HashMap<>();
        private final Map<TaskId, TaskProgress> progress = new HashMap<>();
        private Optional<WorkingCalendar> calendar = Optional.empty();
        private Optional<LocalDate> start = Optional.empty();
        private boolean keepsStarts = true;

        Builder() {}

        public Builder tasks(Collection<Task> more) {
            tasks.addAll(more);
            return this;
        }

        /** The calendar of every task that has none of its own. */
        public Builder calendar(WorkingCalendar days) {
            calendar = Optional.of(days);
            return this;
        }

        /** The calendar of one task. */
        public Builder calendar(TaskId task, WorkingCalendar days) {
            own.put(task, days);
            return this;
        }

        /** The day before which nothing starts; the earliest planned date where not given. */
        public Builder start(LocalDate day) {
            start = Optional.of(day);
            return this;
        }

        /** Lets tasks start before their planned start, as soon as what they wait for allows. */
        public Builder ignorePlannedStarts() {
            keepsStarts = false;
            return this;
        }

        /**
         * How far tasks are: what has happened stays where it happened, and what has not is not before the progress's
         * date is over.
         */
        public Builder progress(Collection<TaskProgress> known) {
            known.forEach(each -> progress.put(each.task().id(), each));
            return this;
        }

        public TaskNetwork build() {
            return new NetworkAssembly(tasks, calendar, own, progress, start, keepsStarts).network();
        }
    }
}
