package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.TaskState;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The key figures at the head of the page.
 *
 * @param goals how many goals that are not cancelled show each light
 * @param unrated goals that show no data though they are measured: nothing tells whether that is enough
 * @param tasks how many tasks that are not cancelled show each light
 * @param cancelled tasks that were cancelled
 * @param lateOpen tasks past their planned finish and not over
 * @param lateDone tasks that were finished late
 * @param blocked tasks that are blocked
 * @param openIssues issues somebody still has to do something about
 * @param issues all issues
 * @param findings how many findings there are of each severity
 */
record Tally(
        Map<TrafficLight, Long> goals,
        long unrated,
        Map<TrafficLight, Long> tasks,
        long cancelled,
        long lateOpen,
        long lateDone,
        long blocked,
        long openIssues,
        long issues,
        Map<Severity, Long> findings) {

    static Tally of(PlanStatus status, List<Finding> findings) {
        Collection<TaskStatus> tasks = status.tasks();
        return new Tally(
                goalLights(status.goals()),
                status.goals().stream().filter(Tally::isUnrated).count(),
                taskLights(tasks),
                tasks.stream().filter(TaskStatus::isCancelled).count(),
                tasks.stream()
                        .filter(task -> task.daysLate() > 0 && !task.isOver())
                        .count(),
                tasks.stream()
                        .filter(task -> task.daysLate() > 0 && task.isOver())
                        .count(),
                tasks.stream().filter(task -> task.state() == TaskState.BLOCKED).count(),
                status.issues().stream().filter(IssueStatus::isOpen).count(),
                status.issues().size(),
                count(findings, Severity.class, Finding::severity));
    }

    /** Whether something is measured that cannot be held against the target (GOAL-5). */
    static boolean isUnrated(GoalStatus goal) {
        return goal.light() == TrafficLight.NO_DATA && goal.isMeasured();
    }

    /** Whether something should have been measured and was not (MON-4). */
    static boolean isSilent(GoalStatus goal) {
        return goal.light() == TrafficLight.NO_DATA && !goal.isMeasured();
    }

    /** How many of some tasks show each light; those given up are counted on their own. */
    static Map<TrafficLight, Long> taskLights(Collection<TaskStatus> tasks) {
        return lights(tasks.stream().filter(task -> !task.isCancelled()).toList(), TaskStatus::light);
    }

    /** How many of some goals or tasks show each light. */
    static <T> Map<TrafficLight, Long> lights(Collection<T> things, Function<T, TrafficLight> light) {
        return count(things, TrafficLight.class, light);
    }

    /** How many of some goals show each light; those given up are no longer counted (GOAL-7). */
    static Map<TrafficLight, Long> goalLights(Collection<GoalStatus> goals) {
        return lights(goals.stream().filter(goal -> !goal.goal().cancelled()).toList(), GoalStatus::light);
    }

    private static <T, K extends Enum<K>> Map<K, Long> count(Collection<T> things, Class<K> keys, Function<T, K> key) {
        return things.stream().collect(Collectors.groupingBy(key, () -> new EnumMap<>(keys), Collectors.counting()));
    }

    long goals(TrafficLight... lights) {
        return sum(goals, lights);
    }

    /** Goals that should have been measured and were not. */
    long silent() {
        return goals(TrafficLight.NO_DATA) - unrated;
    }

    long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    long late() {
        return lateOpen + lateDone;
    }

    static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long sum(Map<TrafficLight, Long> counts, TrafficLight... lights) {
        long sum = 0;
        for (TrafficLight light : lights) {
            sum += counts.getOrDefault(light, 0L);
        }
        return sum;
    }
}
