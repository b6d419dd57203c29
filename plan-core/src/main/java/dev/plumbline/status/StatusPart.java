package dev.plumbline.status;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a status: the goals, tasks and issues of a plan, a unit, a person or some days, with a light of their own
 * (MON-4). Immutable and thread-safe.
 *
 * @param goals its goals, in the order of the plans
 * @param tasks its tasks, in the order of the plans
 * @param issues its issues, in the order in which they occurred
 */
public record StatusPart(List<GoalStatus> goals, List<TaskStatus> tasks, List<IssueStatus> issues) {

    public StatusPart {
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
        issues = List.copyOf(issues);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return goals.isEmpty() && tasks.isEmpty() && issues.isEmpty();
    }

    /**
     * The one light of its goals and tasks. A goal weighs its weight, 1 without one; all tasks together weigh as much as
     * one goal of the usual weight.
     */
    public OverallLight light(LightView view) {
        List<OverallLight.Part> parts = new ArrayList<>();
        double sum = 0;
        for (GoalStatus goal : goals) {
            double weight = goal.goal().weight().map(Number::doubleValue).orElse(1.0);
            sum += weight;
            parts.add(new OverallLight.Part(goal.path(), goal.light(), weight));
        }
        double usual = sum > 0 ? sum / goals.size() : 1;
        for (TaskStatus task : tasks) {
            parts.add(new OverallLight.Part(task.path(), task.light(), usual / tasks.size()));
        }
        return OverallLight.of(view, parts);
    }
}
