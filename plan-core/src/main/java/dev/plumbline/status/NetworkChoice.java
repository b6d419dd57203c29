package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Delay;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses which tasks are scheduled together, and by which calendars. */
final class NetworkChoice {

    private final PlanStatus status;
    private final BookCalendars calendars;
    private final Map<PlanId, Plan> plans = new HashMap<>();

    NetworkChoice(PlanStatus status) {
        this.status = status;
        this.calendars = status.calendars();
        status.plans().forEach(plan -> plans.putIfAbsent(plan.id(), plan));
    }

    /** The tasks of a plan, as far as they are, and those of other plans that they wait for. */
    TaskNetwork asThingsStand(Plan plan) {
        Collection<TaskStatus> tasks = withPredecessors(plan);
        return network(tasks, TaskStatus::task, calendars.ofPlan(plan))
                .start(start(plan, tasks))
                .progress(tasks.stream().map(TaskStatus::progress).toList())
                .build();
    }

    /** The plan's first day, or that of a task that was to begin before it. */
    private static LocalDate start(Plan plan, Collection<TaskStatus> tasks) {
        return tasks.stream()
                .flatMap(task -> task.task().start().or(task.task()::finish).stream())
                .filter(plan.period().start()::isAfter)
                .min(LocalDate::compareTo)
                .orElse(plan.period().start());
    }

    private Collection<TaskStatus> withPredecessors(Plan plan) {
        Map<TaskId, TaskStatus> found = new LinkedHashMap<>();
        status.tasks(plan.id()).forEach(task -> found.put(task.task().id(), task));
        Deque<TaskStatus> open = new ArrayDeque<>(found.values());
        while (!open.isEmpty()) {
            for (Dependency link : open.remove().task().dependencies()) {
                status.findTask(link.predecessor())
                        .filter(before -> found.putIfAbsent(before.task().id(), before) == null)
                        .ifPresent(open::add);
            }
        }
        return found.values();
    }

    private TaskNetwork.Builder network(
            Collection<TaskStatus> tasks, Function<TaskStatus, Task> planned, Optional<WorkingCalendar> usual) {
        TaskNetwork.Builder network =
                TaskNetwork.builder().tasks(tasks.stream().map(planned).toList());
        usual.ifPresent(network::calendar);
        for (TaskStatus task : tasks) {
            calendar(task)
                    .filter(own -> usual.filter(common -> common == own).isEmpty())
                    .ifPresent(own -> network.calendar(task.task().id(), own));
        }
        return network;
    }

    private Optional<WorkingCalendar> calendar(TaskStatus task) {
        return Optional.ofNullable(plans.get(task.plan())).flatMap(plan -> calendars.ofTask(plan, task.task()));
    }

    /**
     * What the delays of all open tasks of the book, and of those finished late, do to the open tasks behind them, by the
     * policy (TASK-5).
     */
    Optional<DelayImpact> delays() {
        List<TaskStatus> open =
                status.tasks().stream().filter(task -> !task.isOver()).toList();
        LateFinishes finished = new LateFinishes(status, open);
        List<TaskStatus> all =
                Stream.concat(open.stream(), finished.tasks().stream()).toList();
        List<TaskStatus> late =
                all.stream().filter(task -> newFinish(task).isPresent()).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        Schedule planned =
                network(all, finished::waiting, calendars.usual()).build().schedule();
        List<Delay> delays = new ArrayList<>();
        for (TaskStatus task : late) {
            delay(planned, task).ifPresent(delays::add);
        }
        return delays.isEmpty()
                ? Optional.empty()
                : Optional.of(DelayImpact.of(planned, delays, status.policy().delay()));
    }

    /** A day that was promised stays that day; that today is no working day was promised by nobody. */
    private Optional<Delay> delay(Schedule planned, TaskStatus task) {
        TaskId id = task.task().id();
        LocalDate finish = newFinish(task).orElseThrow();
        boolean isPromised = !task.isOver()
                && task.progress().newFinish().filter(finish::equals).isPresent();
        return DelayImpact.delay(planned, id, finish)
                .filter(delay -> isPromised || delay.days() > 0)
                .map(delay -> isPromised ? delay : Delay.of(id, delay.days()));
    }

    /**
     * The day on which a late task was finished, or will be: as promised, but not before today; today where nobody says,
     * unless nobody has said anything about its plan.
     */
    private Optional<LocalDate> newFinish(TaskStatus task) {
        if (task.isOver()) {
            return LateFinishes.day(task);
        }
        if (task.progress().isUnheard()) {
            return Optional.empty();
        }
        LocalDate today = status.date();
        Optional<LocalDate> promised = task.progress().newFinish();
        LocalDate expected = promised.filter(today::isBefore).orElse(today);
        return task.task().finish().filter(expected::isAfter).map(planned -> expected);
    }
}
