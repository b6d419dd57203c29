package dev.plumbline.evaluation;

import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.ChangeSize;
import dev.plumbline.adjustment.Notice;
import dev.plumbline.adjustment.NoticeList;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.ScheduledTask;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an adjustment would do (预期效果测算): figures of goals and dates of tasks side by side with today's, and the units it
 * touches (WF-2, GOAL-10).
 *
 * <p>Made by the same rollup and schedule as the status itself, from a book in which the plan is as the request wants it.
 * Immutable and thread-safe.
 *
 * @param size how much it changes
 * @param goals the goals whose target or attainment would differ, those above the changed ones among them
 * @param tasks the tasks whose early dates would differ
 * @param finishBefore the last early day of the schedule now; empty without timed tasks
 * @param finishAfter the last early day as it would be
 * @param touched whom it concerns, and why
 */
public record AdjustmentEffect(
        ChangeSize size,
        List<GoalEffect> goals,
        List<TaskEffect> tasks,
        Optional<LocalDate> finishBefore,
        Optional<LocalDate> finishAfter,
        List<Notice> touched) {

    public AdjustmentEffect {
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
        touched = List.copyOf(touched);
    }

    /**
     * The effect of a request on a book as of a moment.
     *
     * @throws NoSuchElementException if the book has no such request
     * @throws IllegalArgumentException if its changes do not fit the version it was drafted against
     */
    public static AdjustmentEffect of(PlanBook book, AdjustmentId request, AsOf asOf, Organisation organisation) {
        AdjustmentCase asked = book.caseOf(request);
        Plan now = asked.inForce();
        Plan then = asked.merge()
                .orElseThrow(() -> new IllegalArgumentException("Request [" + request
                        + "] does not fit the version it was drafted against. Take its ids from that version."))
                .merged();
        Schedule scheduleNow = TaskNetwork.of(now.tasks()).schedule();
        Schedule scheduleThen = TaskNetwork.of(then.tasks()).schedule();
        return new AdjustmentEffect(
                asked.size().orElse(ChangeSize.NONE),
                goals(PlanStatus.of(book.supposing(now), asOf), PlanStatus.of(book.supposing(then), asOf)),
                tasks(scheduleNow, scheduleThen),
                scheduleNow.range().map(DateRange::end),
                scheduleThen.range().map(DateRange::end),
                NoticeList.of(now, then, asked.request().draft(), organisation));
    }

    private static List<GoalEffect> goals(PlanStatus now, PlanStatus then) {
        Set<GoalId> ids = Stream.concat(now.goals().stream(), then.goals().stream())
                .map(GoalStatus::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.stream()
                .map(id -> effect(id, found(now, id), found(then, id)))
                .filter(AdjustmentEffect::differs)
                .toList();
    }

    private static Optional<GoalStatus> found(PlanStatus status, GoalId id) {
        return status.hasGoal(id) ? Optional.of(status.goal(id)) : Optional.empty();
    }

    private static GoalEffect effect(GoalId id, Optional<GoalStatus> before, Optional<GoalStatus> after) {
        String name = after.or(() -> before).orElseThrow().goal().name();
        return new GoalEffect(id, name, before, after);
    }

    private static boolean differs(GoalEffect effect) {
        return !effect.targetBefore().equals(effect.targetAfter())
                || !effect.before()
                        .map(GoalStatus::attainment)
                        .equals(effect.after().map(GoalStatus::attainment))
                || !effect.before()
                        .map(GoalStatus::attainmentToDate)
                        .equals(effect.after().map(GoalStatus::attainmentToDate));
    }

    private static List<TaskEffect> tasks(Schedule now, Schedule then) {
        Set<TaskId> ids = Stream.concat(now.tasks().stream(), then.tasks().stream())
                .map(ScheduledTask::task)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Function<Schedule, Function<TaskId, Optional<DateRange>>> dates =
                schedule -> id -> schedule.task(id).map(ScheduledTask::early);
        return ids.stream()
                .map(id -> new TaskEffect(
                        id, dates.apply(now).apply(id), dates.apply(then).apply(id)))
                .filter(effect -> !effect.before().equals(effect.after()))
                .toList();
    }

    /** The units it concerns. */
    public List<OrgUnitId> units() {
        return touched.stream()
                .map(Notice::party)
                .filter(OrgUnitId.class::isInstance)
                .map(OrgUnitId.class::cast)
                .toList();
    }

    /** Everybody it concerns. */
    public List<PartyId> parties() {
        return touched.stream().map(Notice::party).toList();
    }
}
