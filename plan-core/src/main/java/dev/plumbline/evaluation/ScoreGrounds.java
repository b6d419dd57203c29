package dev.plumbline.evaluation;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.rollup.Contribution;
import dev.plumbline.goal.rollup.Explanation;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes down from a goal to the measurements that made its attainment. */
final class ScoreGrounds {

    private ScoreGrounds() {}

    static List<Explanation> of(PlanStatus status, ScoreItem item) {
        Rollup rollup = status.rollup(item.goal().plan());
        boolean toDate = status.policy().scores().toDate();
        List<Explanation> found = new ArrayList<>();
        Deque<GoalId> open = new ArrayDeque<>(List.of(item.goal().id()));
        while (!open.isEmpty()) {
            explain(rollup, open.remove(), toDate).ifPresent(explanation -> {
                found.add(explanation);
                explanation.contributions().stream()
                        .filter(each -> each.role().counts())
                        .map(Contribution::goal)
                        .forEach(open::add);
            });
        }
        return List.copyOf(found);
    }

    static Optional<Explanation> explain(Rollup rollup, GoalId goal, boolean toDate) {
        return toDate ? rollup.explainToDate(goal) : rollup.explain(goal);
    }
}
