package dev.plumbline.status;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which goals each goal serves, as its parent or otherwise, and which serve it; over all plans, without links that lead
 * nowhere.
 *
 * @param up the goals that each serves
 * @param down the goals that serve each
 * @param topDown the goals, those that serve none first
 */
record GoalLinks(Map<GoalId, List<GoalId>> up, Map<GoalId, List<GoalId>> down, List<GoalId> topDown) {

    static GoalLinks of(Collection<Goal> goals) {
        Map<GoalId, List<GoalId>> up = new LinkedHashMap<>();
        Map<GoalId, List<GoalId>> down = new HashMap<>();
        goals.forEach(goal -> up.put(goal.id(), new ArrayList<>()));
        for (Goal goal : goals) {
            Set<GoalId> served = new LinkedHashSet<>(goal.supports());
            goal.parent().ifPresent(served::add);
            served.stream().filter(up::containsKey).forEach(each -> {
                up.get(goal.id()).add(each);
                down.computeIfAbsent(each, any -> new ArrayList<>()).add(goal.id());
            });
        }
        return new GoalLinks(up, down, order(up, down));
    }

    /** By levels from those that serve none; what only a circle leads to comes last. */
    private static List<GoalId> order(Map<GoalId, List<GoalId>> up, Map<GoalId, List<GoalId>> down) {
        Map<GoalId, Integer> left = new LinkedHashMap<>();
        up.forEach((goal, served) -> left.put(goal, served.size()));
        List<GoalId> order = new ArrayList<>(up.size());
        left.forEach((goal, count) -> {
            if (count == 0) {
                order.add(goal);
            }
        });
        for (int i = 0; i < order.size(); i++) {
            for (GoalId below : down.getOrDefault(order.get(i), List.of())) {
                if (left.merge(below, -1, Integer::sum) == 0) {
                    order.add(below);
                }
            }
        }
        Set<GoalId> all = new LinkedHashSet<>(order);
        all.addAll(up.keySet());
        return List.copyOf(all);
    }

    /** The goals, those that none serves first. */
    List<GoalId> bottomUp() {
        List<GoalId> order = new ArrayList<>(topDown);
        Collections.reverse(order);
        return order;
    }
}
