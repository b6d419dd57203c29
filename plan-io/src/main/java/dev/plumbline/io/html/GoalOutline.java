package dev.plumbline.io.html;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.status.GoalStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The goals of one plan as an outline: each under the goal it was broken down from (GOAL-1). */
final class GoalOutline {

    /**
     * A line of the outline.
     *
     * @param goal the goal
     * @param depth 0 for a goal without a parent in the same plan
     */
    record Line(GoalStatus goal, int depth) {}

    private GoalOutline() {}

    static List<Line> of(List<GoalStatus> goals) {
        Map<GoalId, GoalStatus> byId =
                goals.stream().collect(Collectors.toMap(GoalStatus::id, Function.identity(), (first, second) -> first));
        GoalTree tree = GoalTree.of(goals.stream().map(GoalStatus::goal).toList());
        List<Line> lines = new ArrayList<>(goals.size());
        Deque<Line> open = new ArrayDeque<>();
        push(open, tree.roots(), 0, byId);
        while (!open.isEmpty()) {
            Line line = open.pop();
            lines.add(line);
            push(open, tree.children(line.goal().id()), line.depth() + 1, byId);
        }
        return lines;
    }

    private static void push(Deque<Line> open, List<Goal> goals, int depth, Map<GoalId, GoalStatus> byId) {
        for (int i = goals.size() - 1; i >= 0; i--) {
            open.push(new Line(byId.get(goals.get(i).id()), depth));
        }
    }
}
