package dev.plumbline.status;

import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueState;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What differs between two statuses: two dates, two versions of a plan, or today and a what-if (GOAL-10).
 *
 * <p>Only what differs is in it, so a status compared with itself gives nothing. Immutable and thread-safe.
 *
 * @param goals the goals of which a figure or the light differs, and those that only one side has
 * @param tasks the tasks of which state, progress, lateness or the light differs, and those that only one side has
 * @param issues the issues of which state or severity differs, and those that only one side has
 */
public record StatusComparison(
        Map<GoalId, Pair<GoalStatus>> goals,
        Map<TaskId, Pair<TaskStatus>> tasks,
        Map<IssueId, Pair<IssueStatus>> issues) {

    /**
     * Both sides of one thing; at least one is there.
     *
     * @param before how it was in the first status
     * @param after how it is in the second
     */
    public record Pair<T>(Optional<T> before, Optional<T> after) {}

    /** What shows where a task stands. */
    private record TaskFace(
            TaskState state,
            OptionalDouble percent,
            OptionalLong late,
            TrafficLight light,
            Object task,
            Object owners) {}

    private record IssueFace(IssueState state, Object severity, Object owner) {}

    static StatusComparison of(PlanStatus before, PlanStatus after) {
        return new StatusComparison(
                differing(before.goals(), after.goals(), GoalStatus::id, goal -> goal),
                differing(before.tasks(), after.tasks(), task -> task.task().id(), StatusComparison::face),
                differing(
                        before.issues(), after.issues(), issue -> issue.issue().id(), StatusComparison::face));
    }

    private static TaskFace face(TaskStatus task) {
        return new TaskFace(
                task.state(),
                task.progress().percent(),
                task.progress().daysLate(),
                task.light(),
                task.task(),
                task.owners());
    }

    private static IssueFace face(IssueStatus issue) {
        return new IssueFace(issue.state(), issue.severity(), issue.owner());
    }

    private static <K, T> Map<K, Pair<T>> differing(
            Collection<T> before, Collection<T> after, Function<T, K> id, Function<T, Object> face) {
        Map<K, T> later = new LinkedHashMap<>();
        after.forEach(each -> later.putIfAbsent(id.apply(each), each));
        Map<K, Pair<T>> pairs = new LinkedHashMap<>();
        List<K> seen = new ArrayList<>();
        for (T each : before) {
            K key = id.apply(each);
            seen.add(key);
            T other = later.get(key);
            if (other == null || !Objects.equals(face.apply(each), face.apply(other))) {
                pairs.putIfAbsent(key, new Pair<>(Optional.of(each), Optional.ofNullable(other)));
            }
        }
        seen.forEach(later::remove);
        later.forEach((key, each) -> pairs.put(key, new Pair<>(Optional.empty(), Optional.of(each))));
        return pairs;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return goals.isEmpty() && tasks.isEmpty() && issues.isEmpty();
    }
}
