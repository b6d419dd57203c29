package dev.plumbline.attention;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of the goals at the top hangs on each goal: its weight among its siblings times the share of its parent. A goal
 * without a weight counts as much as an average sibling, as in rollups; one in a circle of parents has no share.
 */
final class GoalShares {

    private final Map<GoalId, Double> shares = new HashMap<>();

    private GoalShares() {}

    static GoalShares of(Collection<Goal> goals) {
        Map<GoalId, Goal> byId = new LinkedHashMap<>();
        goals.forEach(goal -> byId.putIfAbsent(goal.id(), goal));
        Map<Optional<GoalId>, List<Goal>> children = byId.values().stream()
                .filter(goal -> !goal.cancelled())
                .collect(Collectors.groupingBy(goal -> goal.parent().filter(byId::containsKey)));
        GoalShares result = new GoalShares();
        Deque<Optional<GoalId>> open = new ArrayDeque<>(List.of(Optional.<GoalId>empty()));
        while (!open.isEmpty()) {
            Optional<GoalId> parent = open.pop();
            result.divide(parent.map(result::of).orElse(1.0), children.getOrDefault(parent, List.of()), open);
        }
        return result;
    }

    private void divide(double whole, List<Goal> siblings, Deque<Optional<GoalId>> open) {
        double average = siblings.stream()
                .flatMap(goal -> goal.weight().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(1);
        double all =
                siblings.stream().mapToDouble(goal -> weight(goal, average)).sum();
        for (Goal goal : siblings) {
            double share = all > 0 ? Math.min(1, whole * weight(goal, average) / all) : 0;
            shares.put(goal.id(), share);
            open.push(Optional.of(goal.id()));
        }
    }

    private static double weight(Goal goal, double average) {
        return goal.weight().map(BigDecimal::doubleValue).orElse(average);
    }

    /** The share, 0..1; 0 of a goal that is unknown, given up, or in a circle. */
    double of(GoalId goal) {
        return shares.getOrDefault(goal, 0.0);
    }
}
