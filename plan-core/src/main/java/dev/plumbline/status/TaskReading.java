package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.TaskTimeline;
import java.time.LocalDate;
import java.util.Set;

/** Derives where one task stands after the other. */
final class TaskReading {

    private final PlanBook book;
    private final FactView facts;
    private final BookCalendars calendars;
    private final TaskMeasurements measured;
    private final SilentPlans silent;
    private final Set<Reference> lacking;

    TaskReading(PlanBook book, FactView facts, BookCalendars calendars, SilentPlans silent, Set<Reference> lacking) {
        this.book = book;
        this.facts = facts;
        this.calendars = calendars;
        this.measured = new TaskMeasurements(facts);
        this.silent = silent;
        this.lacking = lacking;
    }

    TaskStatus status(Plan plan, Task task) {
        TaskProgress progress = progress(plan, task);
        TrafficLight light = light(task, progress, half(plan), isSilent(plan, task, progress));
        TaskTimeline timeline = facts.tasks().of(task.id());
        return new TaskStatus(task, plan.id(), plan.raci().owners(task.id()), progress, light, timeline);
    }

    private TaskProgress progress(Plan plan, Task task) {
        TaskTimeline timeline = facts.tasks().of(task.id());
        TaskProgress told = TaskProgress.of(task, timeline.reports(), facts.asOf(), facts.zone())
                .in(timeline.state().standard());
        TaskProgress counted = calendars.ofTask(plan, task).map(told::on).orElse(told);
        if (measured.isMeasured(task, plan)) {
            return measured.on(counted, plan);
        }
        return silent.contains(plan.id()) ? counted.unheard() : counted;
    }

    /** The day in the middle of a plan, by which something is known of a task without dates. */
    private static LocalDate half(Plan plan) {
        return plan.period().start().plusDays((plan.period().range().days() - 1) / 2);
    }

    private TrafficLight light(Task task, TaskProgress progress, LocalDate half, boolean silence) {
        LocalDate date = facts.date();
        LightThresholds policy = book.policy().lights();
        if (progress.isDone() || progress.isFinished()) {
            return TrafficLight.DONE;
        }
        if (progress.state() == TaskState.CANCELLED
                || progress.latest().isEmpty()
                        && task.start().filter(date::isBefore).isPresent()) {
            return TrafficLight.NOT_STARTED;
        }
        long lag = progress.lagDays().orElse(0);
        if (isOffTrack(progress, policy)) {
            return TrafficLight.OFF_TRACK;
        }
        if (silence && date.isAfter(task.start().or(task::finish).orElse(half))) {
            return TrafficLight.NO_DATA;
        }
        boolean lacks = lacking.contains(Reference.of("task", task.id().value()));
        if (progress.state() == TaskState.BLOCKED || lag > policy.lagDays() || lacks) {
            return TrafficLight.WARNING;
        }
        return lag > 0 ? TrafficLight.WATCH : TrafficLight.ON_TRACK;
    }

    /** Whether nobody has said or measured how it is. */
    private boolean isSilent(Plan plan, Task task, TaskProgress progress) {
        return progress.latest().isEmpty() && !measured.isMeasured(task, plan);
    }

    private static boolean isOffTrack(TaskProgress progress, LightThresholds policy) {
        return Ratio.reaches(progress.pointsBehind().orElse(0), policy.pointsBehind())
                || progress.daysLate().orElse(0) > policy.lagDays();
    }
}
