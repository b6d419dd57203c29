package dev.plumbline.task.schedule;

import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A schedule worked out by walking over days: start from the earliest day, push until nothing moves, and the other way
 * round. Slow, and knows nothing of numbers of days.
 */
final class Oracle {

    private final List<Task> tasks;
    private final Map<TaskId, Predicate<LocalDate>> worked;
    private final LocalDate origin;
    private final Map<TaskId, Task> byId = new HashMap<>();
    final Map<TaskId, LocalDate> early = new HashMap<>();
    final Map<TaskId, LocalDate> late = new HashMap<>();

    Oracle(List<Task> tasks, Map<TaskId, Predicate<LocalDate>> worked, LocalDate origin) {
        this.tasks = tasks;
        this.worked = worked;
        this.origin = origin;
        tasks.forEach(task -> byId.put(task.id(), task));
        tasks.forEach(task -> early.put(task.id(), firstWorked(task, start(task))));
        while (pushForward()) {}
        LocalDate end = tasks.stream()
                .map(task -> finish(task, early.get(task.id())))
                .max(LocalDate::compareTo)
                .orElseThrow();
        tasks.forEach(task -> late.put(task.id(), lastStart(task, end)));
        while (pushBackward()) {}
    }

    private LocalDate start(Task task) {
        LocalDate start = task.start().filter(day -> day.isAfter(origin)).orElse(origin);
        for (DateConstraint constraint : task.constraints()) {
            if (constraint.kind() == DateConstraint.Kind.START_NOT_BEFORE
                    && constraint.date().isAfter(start)) {
                start = constraint.date();
            }
        }
        return start;
    }

    private boolean isWorked(Task task, LocalDate day) {
        return worked.get(task.id()).test(day);
    }

    private LocalDate firstWorked(Task task, LocalDate day) {
        LocalDate found = day;
        while (!isWorked(task, found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private LocalDate lastWorked(Task task, LocalDate day) {
        LocalDate found = day;
        while (!isWorked(task, found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The worked day some worked days after a worked day. */
    private LocalDate step(Task task, LocalDate day, int days) {
        LocalDate found = day;
        for (int i = 0; i < Math.abs(days); i++) {
            found = days > 0 ? firstWorked(task, found.plusDays(1)) : lastWorked(task, found.minusDays(1));
        }
        return found;
    }

    LocalDate finish(Task task, LocalDate start) {
        return step(task, start, task.duration().orElseThrow() - 1);
    }

    private LocalDate lastStart(Task task, LocalDate end) {
        LocalDate last = end;
        Optional<LocalDate> limit = task.constraints().stream()
                .filter(constraint -> constraint.kind() == DateConstraint.Kind.FINISH_BY)
                .map(DateConstraint::date)
                .min(LocalDate::compareTo);
        if (limit.isPresent() && limit.get().isBefore(last)) {
            last = limit.get();
        }
        return step(task, lastWorked(task, last), 1 - task.duration().orElseThrow());
    }

    /** Whether a task may start on a day as far as one link is concerned. */
    private boolean allows(Dependency link, Task from, LocalDate fromStart, Task to, LocalDate toStart) {
        // The first day that is no longer touched by the tied end of the one before.
        LocalDate free = link.kind().isFromFinish() ? finish(from, fromStart).plusDays(1) : fromStart;
        if (link.counting() == DayCounting.CALENDAR) {
            LocalDate bound = free.plusDays(link.lagDays());
            return link.kind().isToFinish()
                    ? !finish(to, toStart).plusDays(1).isBefore(bound)
                    : !toStart.isBefore(bound);
        }
        LocalDate bound = step(to, firstWorked(to, free), link.lagDays());
        return link.kind().isToFinish()
                ? !firstWorked(to, finish(to, toStart).plusDays(1)).isBefore(bound)
                : !toStart.isBefore(bound);
    }

    private boolean pushForward() {
        boolean moved = false;
        for (Task to : tasks) {
            for (Dependency link : to.dependencies()) {
                Task from = byId.get(link.predecessor());
                while (!allows(link, from, early.get(from.id()), to, early.get(to.id()))) {
                    early.put(to.id(), step(to, early.get(to.id()), 1));
                    moved = true;
                }
            }
        }
        return moved;
    }

    private boolean pushBackward() {
        boolean moved = false;
        for (Task to : tasks) {
            for (Dependency link : to.dependencies()) {
                Task from = byId.get(link.predecessor());
                while (!allows(link, from, late.get(from.id()), to, late.get(to.id()))) {
                    late.put(from.id(), step(from, late.get(from.id()), -1));
                    moved = true;
                }
            }
        }
        return moved;
    }
}
