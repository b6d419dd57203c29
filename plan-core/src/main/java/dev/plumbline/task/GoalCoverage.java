package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether goals are carried by those below them: each company goal by a department, each department goal by a person or a
 * task, and each goal by an initiative (GOAL-9, TASK-1).
 *
 * <p>A goal is carried by a goal of the wanted level that has it as its parent or supports it, directly or through others,
 * and by a task of its own or of one of its initiatives. Cancelled goals neither carry nor need to be carried. Immutable
 * and thread-safe.
 */
public final class GoalCoverage {

    /** A company goal is carried by no department. */
    public static final FindingCode NOT_CARRIED_BY_DEPARTMENT = FindingCode.of(
                    "goal-not-carried-by-department",
                    Severity.WARNING,
                    "公司级目标“{goal}”没有任何部门承接",
                    "Company goal [{goal}] is carried by no department")
            .advising("分解到部门", "Break it down to a department");

    /** A department goal is carried by nobody and nothing. */
    public static final FindingCode NOT_CARRIED_BY_TASK = FindingCode.of(
                    "goal-not-carried-by-task",
                    Severity.WARNING,
                    "部门级目标“{goal}”没有个人目标或任务承接",
                    "Department goal [{goal}] is carried by no person and no task")
            .advising("分解到个人或安排任务", "Break it down to a person or plan a task for it");

    /** A goal has no initiative. */
    public static final FindingCode NO_INITIATIVE = FindingCode.of(
                    "goal-without-initiative", Severity.INFO, "目标“{goal}”没有关键举措", "Goal [{goal}] has no initiative")
            .advising("写明做什么、怎么做", "Say what is to be done for it, and how");

    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Set<GoalId> withInitiative = new HashSet<>();
    private final Set<GoalId> withTask = new HashSet<>();

    private GoalCoverage(Collection<Goal> all, Collection<Initiative> initiatives, Collection<Task> tasks) {
        all.stream().filter(goal -> !goal.cancelled()).forEach(goal -> goals.putIfAbsent(goal.id(), goal));
        Map<InitiativeId, GoalId> served = new HashMap<>();
        for (Initiative initiative : initiatives) {
            initiative.goal().ifPresent(goal -> served.put(initiative.id(), goal));
        }
        withInitiative.addAll(served.values());
        for (Task task : tasks) {
            task.goal().ifPresent(withTask::add);
            task.initiative().map(served::get).ifPresent(withTask::add);
        }
    }

    public static GoalCoverage of(Collection<Goal> goals, Collection<Initiative> initiatives, Collection<Task> tasks) {
        return new GoalCoverage(goals, initiatives, tasks);
    }

    /** A finding for each goal that is not carried as its level asks, in the order of the goals. */
    public List<Finding> uncovered() {
        Set<GoalId> carried = carried();
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : goals.values()) {
            if (!carried.contains(goal.id()) && goal.level() != GoalLevel.INDIVIDUAL) {
                boolean company = goal.level() == GoalLevel.COMPANY;
                findings.add(finding(company ? NOT_CARRIED_BY_DEPARTMENT : NOT_CARRIED_BY_TASK, goal));
            }
        }
        return findings;
    }

    /** From the goals that are carried directly up to those of the same level above them. */
    private Set<GoalId> carried() {
        Set<GoalId> carried = new LinkedHashSet<>();
        for (Goal goal : goals.values()) {
            if (goal.level() == GoalLevel.DEPARTMENT && withTask.contains(goal.id())) {
                carried.add(goal.id());
            }
            above(goal)
                    .filter(other -> goal.level() == carrier(other.level()))
                    .forEach(other -> carried.add(other.id()));
        }
        Deque<GoalId> open = new ArrayDeque<>(carried);
        while (!open.isEmpty()) {
            Goal goal = goals.get(open.remove());
            above(goal)
                    .filter(other -> other.level() == goal.level() && carried.add(other.id()))
                    .forEach(other -> open.add(other.id()));
        }
        return carried;
    }

    /** The level that has to carry goals of a level. */
    private static GoalLevel carrier(GoalLevel level) {
        return level == GoalLevel.COMPANY ? GoalLevel.DEPARTMENT : GoalLevel.INDIVIDUAL;
    }

    private Stream<Goal> above(Goal goal) {
        return Stream.concat(goal.parent().stream(), goal.supports().stream())
                .map(goals::get)
                .filter(Objects::nonNull);
    }

    /** A finding for each goal without an initiative, in the order of the goals. */
    public List<Finding> withoutInitiative() {
        return goals.values().stream()
                .filter(goal -> !withInitiative.contains(goal.id()))
                .map(goal -> finding(NO_INITIATIVE, goal))
                .toList();
    }

    private static Finding finding(FindingCode code, Goal goal) {
        return Finding.builder(code)
                .location(Location.ofPath("goal/" + goal.id()))
                .putFigure("goal", goal.name())
                .build();
    }
}
