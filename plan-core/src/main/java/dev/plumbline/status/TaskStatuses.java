package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives where tasks stand. */
final class TaskStatuses {

    private final PlanBook book;
    private final FactView facts;
    private final BookCalendars calendars;
    private final Map<TaskId, List<ProgressReport>> reports;
    private final Map<TaskId, Quantity> measured;
    private final SilentPlans silent;
    private final Set<Reference> lacking = new HashSet<>();

    TaskStatuses(PlanBook book, FactView facts, BookCalendars calendars, ResourceLedger ledger, SilentPlans silent) {
        this.book = book;
        this.silent = silent;
        this.facts = facts;
        this.calendars = calendars;
        this.reports = facts.of(ProgressReport.class).stream().collect(Collectors.groupingBy(ProgressReport::task));
        this.measured = TaskMeasurements.toDate(book, facts);
        // Without a ledger nobody has said what is in place.
        for (Plan plan : ledger.accounts().isEmpty() ? List.<Plan>of() : book.plans()) {
            plan.needs().stream()
                    .filter(need -> ledger.isOverdue(need, facts.date()))
                    .map(ResourceNeed::about)
                    .forEach(about -> about.ifPresent(lacking::add));
        }
    }

    List<TaskStatus> all() {
        return book.plans().stream()
                .flatMap(plan -> plan.tasks().stream().map(task -> status(plan, task)))
                .toList();
    }

    private TaskStatus status(Plan plan, Task task) {
        TaskProgress progress = progress(plan, task);
        TrafficLight light = light(task, progress, facts.date(), book.policy().lights());
        return new TaskStatus(task, plan.id(), plan.raci().owners(task.id()), progress, light);
    }

    private TaskProgress progress(Plan plan, Task task) {
        TaskProgress told =
                TaskProgress.of(task, reports.getOrDefault(task.id(), List.of()), facts.asOf(), facts.zone());
        TaskProgress counted = calendars.ofTask(plan, task).map(told::on).orElse(told);
        return Optional.ofNullable(measured.get(task.id()))
                .map(counted::measured)
                .orElse(silent.contains(plan.id()) ? counted.unheard() : counted);
    }

    private TrafficLight light(Task task, TaskProgress progress, LocalDate date, LightThresholds policy) {
        if (progress.isDone() || progress.isFinished()) {
            return TrafficLight.DONE;
        }
        if (progress.state() == TaskState.CANCELLED
                || progress.latest().isEmpty()
                        && task.start().filter(date::isBefore).isPresent()) {
            return TrafficLight.NOT_STARTED;
        }
        if (progress.isUnheard()
                && task.start().or(task::finish).filter(date::isAfter).isPresent()) {
            return TrafficLight.NO_DATA;
        }
        long lag = progress.lagDays().orElse(0);
        if (isOffTrack(progress, policy)) {
            return TrafficLight.OFF_TRACK;
        }
        boolean lacks = lacking.contains(Reference.of("task", task.id().value()));
        if (progress.state() == TaskState.BLOCKED || lag > policy.lagDays() || lacks) {
            return TrafficLight.WARNING;
        }
        return lag > 0 ? TrafficLight.WATCH : TrafficLight.ON_TRACK;
    }

    private static boolean isOffTrack(TaskProgress progress, LightThresholds policy) {
        return progress.pointsBehind().orElse(0) >= policy.pointsBehind()
                || progress.daysLate().orElse(0) > policy.lagDays();
    }
}
