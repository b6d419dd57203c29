package dev.plumbline.io.html;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.WorkStatus;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.ScheduledTask;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One plan with the goals and tasks that stand in it.
 *
 * @param plan the plan
 * @param goals its goals, in its order
 * @param tasks its tasks, in its order
 * @param risks its risks, in its order
 * @param shownGoals the goals that have a row in the page
 * @param shownTasks the tasks that have a row
 * @param shownRisks the risks that have a row
 * @param selection what has a row
 * @param work how its work goes
 * @param dues the reports and measurements owed for it
 */
record PlanPart(
        Plan plan,
        List<GoalStatus> goals,
        List<TaskStatus> tasks,
        List<RiskStatus> risks,
        List<GoalStatus> shownGoals,
        List<TaskStatus> shownTasks,
        List<RiskStatus> shownRisks,
        Selection selection,
        WorkStatus work,
        List<ReportDue> dues) {

    /** All plans of a book, each goal and task looked at once. */
    static List<PlanPart> of(PlanStatus status, Selection selection) {
        Map<PlanId, List<GoalStatus>> goals = status.goals().stream().collect(Collectors.groupingBy(GoalStatus::plan));
        Map<PlanId, List<TaskStatus>> tasks = status.tasks().stream().collect(Collectors.groupingBy(TaskStatus::plan));
        Map<PlanId, List<RiskStatus>> risks = status.risks().stream().collect(Collectors.groupingBy(RiskStatus::plan));
        Map<PlanId, List<ReportDue>> dues =
                status.reportsDue().all().stream().collect(Collectors.groupingBy(ReportDue::plan));
        return status.plans().stream()
                .map(plan -> of(
                        status,
                        plan,
                        goals.getOrDefault(plan.id(), List.of()),
                        tasks.getOrDefault(plan.id(), List.of()),
                        risks.getOrDefault(plan.id(), List.of()),
                        dues.getOrDefault(plan.id(), List.of()),
                        selection))
                .toList();
    }

    private static PlanPart of(
            PlanStatus status,
            Plan plan,
            List<GoalStatus> goals,
            List<TaskStatus> tasks,
            List<RiskStatus> risks,
            List<ReportDue> dues,
            Selection selection) {
        return new PlanPart(
                plan,
                goals,
                tasks,
                risks,
                goals.stream().filter(goal -> selection.shows(goal.path())).toList(),
                tasks.stream().filter(task -> selection.shows(task.path())).toList(),
                risks.stream().filter(risk -> selection.shows(risk.path())).toList(),
                selection,
                status.work(plan.id()),
                dues);
    }

    /** Whether the plan itself has a row. */
    boolean isShown() {
        return selection.shows("plan/" + plan.id());
    }

    /**
     * The initiatives that stand in the page, by the goal of this plan that they serve; under empty those that serve none of
     * its goals. Those of goals and plans without a row are left out with them.
     */
    Map<Optional<GoalId>, ShownInitiatives> initiatives() {
        Set<GoalId> own = plan.goals().stream().map(Goal::id).collect(Collectors.toSet());
        Map<Optional<GoalId>, List<Initiative>> all = plan.initiatives().stream()
                .collect(Collectors.groupingBy(each -> each.goal().filter(own::contains)));
        Map<Optional<GoalId>, ShownInitiatives> shown = new HashMap<>();
        all.forEach((goal, initiatives) -> {
            if (goal.map(id -> selection.shows("goal/" + id)).orElse(isShown())) {
                shown.put(goal, ShownInitiatives.of(initiatives));
            }
        });
        return shown;
    }

    /** Whether any task waits for another. */
    boolean hasDependencies() {
        return tasks.stream().anyMatch(task -> !task.task().dependencies().isEmpty());
    }

    /** The tasks with a row any delay of which delays the plan (TASK-6); empty where no task waits for another. */
    Set<TaskId> criticalTasks() {
        return hasDependencies()
                ? shownTasks.stream()
                        .map(task -> task.task().id())
                        .filter(id -> work.schedule()
                                .task(id)
                                .filter(ScheduledTask::isCritical)
                                .isPresent())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Its tasks that have a row; those without any date of their own, where tasks wait for each other, with the dates of the schedule. */
    List<TaskStatus> scheduledTasks() {
        return hasDependencies() ? shownTasks.stream().map(this::scheduled).toList() : shownTasks;
    }

    private TaskStatus scheduled(TaskStatus status) {
        Task task = status.task();
        return task.start().isPresent() || task.finish().isPresent()
                ? status
                : work.schedule()
                        .task(task.id())
                        .map(at -> new TaskStatus(
                                task.toBuilder()
                                        .start(at.early().start())
                                        .finish(at.early().end())
                                        .build(),
                                status.plan(),
                                status.owners(),
                                status.progress(),
                                status.light(),
                                status.timeline()))
                        .orElse(status);
    }

    /** What people call it: its title, else its period. */
    String name(Locale locale) {
        return plan.title().orElseGet(() -> plan.period().text(locale));
    }
}
