package dev.plumbline.io.ical;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days of a plan: its last one, milestones, the planned finishes of tasks, the deadlines of goals. */
final class PlanEvents {

    private final PlanStatus status;
    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;
    private final Recorded recorded;

    /** A milestone by what does not change about it: its words, its task, and which of several such it is. */
    private record MilestoneKey(String name, Optional<TaskId> task, int number) {}

    private record TaskContent(Task task, List<PartyId> owners) {}

    PlanEvents(PlanStatus status, Reach reach, Phrases phrases, EventList events, Recorded recorded) {
        this.status = status;
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
        this.recorded = recorded;
    }

    void add() {
        Set<Object> seen = new HashSet<>();
        for (PlanInForce plan : status.plansInForce()) {
            if (seen.add(plan.plan().id())) {
                addEnd(plan);
                addMilestones(plan);
                addTasks(plan);
                addGoals(plan);
            }
        }
    }

    private void addEnd(PlanInForce each) {
        Plan plan = each.plan();
        if (!reach.takesPartIn(plan.id())) {
            return;
        }
        Revisions<String, Object> revisions =
                Revisions.of(status, each, content -> Map.of("plan", List.of(content.title(), content.period())));
        events.add(
                path(plan),
                new Event(
                        events.uids().of("plan", plan.id().value()),
                        revisions.number("plan"),
                        new EventTime.Day(plan.period().end()),
                        phrases.labelled(phrases.say("计划期末", "Plan ends"), title(plan)),
                        List.of(),
                        phrases.say("计划", "Plan"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }

    private static String path(Plan plan) {
        return "plan/" + plan.id();
    }

    private static String title(Plan plan) {
        return plan.title().orElse(plan.id().value());
    }

    private void addMilestones(PlanInForce plan) {
        Revisions<MilestoneKey, Milestone> revisions = Revisions.of(status, plan, PlanEvents::milestones);
        milestones(plan.plan()).forEach((key, milestone) -> {
            if (isTheirs(milestone)) {
                addMilestone(plan.plan(), key, milestone, revisions, Standing.CONFIRMED);
            }
        });
        revisions.gone().forEach((key, milestone) -> {
            if (isTheirs(milestone)) {
                addMilestone(plan.plan(), key, milestone, revisions, Standing.CANCELLED);
            }
        });
    }

    private static Map<MilestoneKey, Milestone> milestones(Plan plan) {
        Map<MilestoneKey, Milestone> byKey = new LinkedHashMap<>();
        for (Milestone milestone : plan.milestones()) {
            int number = 1;
            while (byKey.containsKey(new MilestoneKey(milestone.name(), milestone.task(), number))) {
                number++;
            }
            byKey.put(new MilestoneKey(milestone.name(), milestone.task(), number), milestone);
        }
        return byKey;
    }

    private boolean isTheirs(Milestone milestone) {
        return reach.isWhole()
                || milestone
                        .task()
                        .flatMap(status::findTask)
                        .filter(reach::holds)
                        .isPresent();
    }

    private void addMilestone(
            Plan plan,
            MilestoneKey key,
            Milestone milestone,
            Revisions<MilestoneKey, Milestone> revisions,
            Standing standing) {
        events.add(
                path(plan),
                new Event(
                        events.uids()
                                .of(
                                        "milestone",
                                        plan.id().value(),
                                        key.task().map(TaskId::value).orElse(""),
                                        key.name(),
                                        Integer.toString(key.number())),
                        revisions.number(key),
                        new EventTime.Day(milestone.date()),
                        summary("里程碑", "Milestone", milestone.name()),
                        phrases.lines()
                                .add(
                                        "任务",
                                        "Task",
                                        milestone
                                                .task()
                                                .flatMap(status::findTask)
                                                .map(task -> task.task().name()))
                                .add("计划", "Plan", title(plan))
                                .all(),
                        phrases.say("里程碑", "Milestone"),
                        standing,
                        0,
                        false));
    }

    private String summary(String chinese, String english, String name) {
        return phrases.labelled(phrases.say(chinese, english), IcsText.shortened(name, CalendarFile.LONGEST_SUMMARY));
    }

    private void addTasks(PlanInForce plan) {
        Revisions<TaskId, TaskContent> revisions = Revisions.of(status, plan, PlanEvents::tasks);
        for (TaskStatus task : status.tasks(plan.plan().id())) {
            if (reach.holds(task)) {
                addTask(plan.plan(), task, revisions);
            }
        }
        revisions.gone().forEach((id, content) -> {
            if (reach.holdsAny(content.owners()) && content.task().finish().isPresent()) {
                events.add("task/" + id, taskEvent(plan.plan(), content, revisions.number(id), "", Standing.CANCELLED));
            }
        });
    }

    private static Map<TaskId, TaskContent> tasks(Plan plan) {
        Map<TaskId, TaskContent> byId = new LinkedHashMap<>();
        plan.tasks()
                .forEach(task -> byId.putIfAbsent(
                        task.id(), new TaskContent(task, plan.raci().owners(task.id()))));
        return byId;
    }

    private void addTask(Plan plan, TaskStatus task, Revisions<TaskId, TaskContent> revisions) {
        if (task.task().finish().isEmpty()) {
            events.leave(path(plan), "{count}项没有计划完成时间的任务", "{count} {count|task|tasks} without a planned finish", 1);
            return;
        }
        events.add(
                task.path(),
                taskEvent(
                        plan,
                        new TaskContent(task.task(), task.owners()),
                        revisions.number(task.task().id()),
                        phrases.say(task.state()),
                        task.state() == TaskState.CANCELLED ? Standing.CANCELLED : Standing.CONFIRMED));
    }

    private Event taskEvent(Plan plan, TaskContent content, int revision, String state, Standing standing) {
        Task task = content.task();
        return new Event(
                events.uids().of("task", plan.id().value(), task.id().value()),
                revision + recorded.about("task", task.id()),
                new EventTime.Day(task.finish().orElseThrow()),
                summary("任务到期", "Task due", task.name()),
                phrases.lines()
                        .add("负责人", "Responsible", phrases.parties(content.owners()))
                        .add("状态", "State", state)
                        .add("开始时间", "Starts", task.start().map(phrases::day))
                        .add("交付物", "Deliverable", task.deliverable())
                        .add("计划", "Plan", title(plan))
                        .all(),
                phrases.say("任务", "Task"),
                standing,
                task.priority().map(PlanEvents::rank).orElse(0),
                false);
    }

    private static int rank(Priority priority) {
        return switch (priority) {
            case HIGH -> 1;
            case MEDIUM -> 5;
            case LOW -> 9;
        };
    }

    private void addGoals(PlanInForce plan) {
        Revisions<GoalId, Goal> revisions = Revisions.of(status, plan, PlanEvents::goals);
        for (GoalStatus goal : status.goals(plan.plan().id())) {
            if (reach.holds(goal)) {
                addGoal(plan.plan(), goal.goal(), revisions);
            }
        }
        revisions.gone().forEach((id, goal) -> {
            if (reach.holdsAny(goal.owner().stream().toList())
                    && goal.deadline().isPresent()) {
                events.add("goal/" + id, goalEvent(plan.plan(), goal, revisions.number(id), Standing.CANCELLED));
            }
        });
    }

    private static Map<GoalId, Goal> goals(Plan plan) {
        Map<GoalId, Goal> byId = new LinkedHashMap<>();
        plan.goals().forEach(goal -> byId.putIfAbsent(goal.id(), goal));
        return byId;
    }

    private void addGoal(Plan plan, Goal goal, Revisions<GoalId, Goal> revisions) {
        if (goal.deadline().isEmpty()) {
            events.leave(path(plan), "{count}个没有完成时限的目标", "{count} {count|goal|goals} without a deadline", 1);
            return;
        }
        events.add(
                "goal/" + goal.id(),
                goalEvent(
                        plan,
                        goal,
                        revisions.number(goal.id()),
                        goal.cancelled() ? Standing.CANCELLED : Standing.CONFIRMED));
    }

    private Event goalEvent(Plan plan, Goal goal, int revision, Standing standing) {
        return new Event(
                events.uids().of("goal", plan.id().value(), goal.id().value()),
                revision,
                new EventTime.Day(goal.deadline().orElseThrow()),
                summary("目标到期", "Goal due", goal.name()),
                phrases.lines()
                        .add("责任人", "Owner", goal.owner().map(phrases::name))
                        .add("衡量指标", "Indicator", goal.indicator().name())
                        .add("计划", "Plan", title(plan))
                        .all(),
                phrases.say("目标", "Goal"),
                standing,
                rank(goal.priority()),
                false);
    }
}
