package dev.plumbline.evaluation;

import dev.plumbline.goal.GoalId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of somebody's goals those that stand under no other of them, so that nothing is scored twice: what is reached below counts
 * in the goal above. A goal below one that was given up counts itself. Each goal on the way up is looked at once.
 */
final class TopGoals {

    private final PlanStatus status;
    private final Set<GoalId> own = new LinkedHashSet<>();
    private final Map<GoalId, Boolean> known = new HashMap<>();

    private TopGoals(PlanStatus status, List<GoalStatus> goals) {
        this.status = status;
        goals.stream()
                .filter(goal -> !goal.goal().cancelled())
                .map(GoalStatus::id)
                .forEach(own::add);
    }

    static List<GoalStatus> of(PlanStatus status, List<GoalStatus> goals) {
        TopGoals top = new TopGoals(status, goals);
        return goals.stream().filter(goal -> !top.isCovered(goal)).toList();
    }

    private boolean isCovered(GoalStatus goal) {
        List<GoalId> way = new ArrayList<>();
        Set<GoalId> seen = new LinkedHashSet<>(Set.of(goal.id()));
        Optional<GoalId> above = parent(goal);
        while (above.isPresent() && !own.contains(above.get()) && !known.containsKey(above.get())) {
            if (!seen.add(above.get())) {
                above = Optional.empty();
                break;
            }
            way.add(above.get());
            above = parent(status.goal(above.get()));
        }
        boolean isCovered = above.isPresent() && (own.contains(above.get()) || known.get(above.get()));
        way.forEach(each -> known.put(each, isCovered));
        return isCovered;
    }

    /** The goal above, unless there is none or it was given up; a goal above itself is none. */
    private Optional<GoalId> parent(GoalStatus goal) {
        return goal.goal()
                .parent()
                .filter(id -> !id.equals(goal.id()) && status.hasGoal(id))
                .filter(id -> !status.goal(id).goal().cancelled());
    }
}
