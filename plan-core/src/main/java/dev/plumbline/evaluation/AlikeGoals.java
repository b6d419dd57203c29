package dev.plumbline.evaluation;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Unit;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the goals of other plans that stand for the same indicator. Confined to one thread. */
final class AlikeGoals {

    /** A goal with its plan. */
    record Of(Plan plan, Goal goal) {}

    /** By what two goals of different plans are taken for the same: what is measured, of whom, and how it counts. */
    private record Key(
            String name, Optional<Unit> unit, Optional<PartyId> owner, Direction direction, Accumulation accumulation) {

        static Key of(Goal goal) {
            Indicator indicator = goal.indicator();
            return new Key(
                    indicator.name().orElse(goal.name()).strip(),
                    indicator.target().flatMap(Target::unit),
                    goal.owner(),
                    indicator.direction(),
                    indicator.accumulation());
        }
    }

    private final List<Plan> plans;
    private final Map<PlanId, Map<Key, List<Goal>>> goals = new HashMap<>();

    AlikeGoals(PlanStatus status) {
        this.plans = status.plans().stream()
                .sorted(Comparator.comparing((Plan plan) -> plan.period().range().days()))
                .toList();
    }

    /** The goals that stand for the same, in other plans whose period holds another, the shortest plan first. */
    List<Of> around(Goal goal, PlanId own, Period period) {
        Key key = Key.of(goal);
        List<Of> found = new ArrayList<>();
        for (Plan plan : plans) {
            if (!plan.id().equals(own) && plan.period().contains(period)) {
                List<Goal> alike = goals.computeIfAbsent(plan.id(), any -> byKey(plan))
                        .getOrDefault(key, List.of());
                // of two that are called the same nobody can tell which
                if (alike.size() == 1) {
                    found.add(new Of(plan, alike.get(0)));
                }
            }
        }
        return found;
    }

    private static Map<Key, List<Goal>> byKey(Plan plan) {
        Map<Key, List<Goal>> byKey = new HashMap<>();
        for (Goal goal : plan.goals()) {
            if (!goal.cancelled()) {
                byKey.computeIfAbsent(Key.of(goal), any -> new ArrayList<>(1)).add(goal);
            }
        }
        return byKey;
    }

    /** Whether a goal and one that it serves are of one indicator. */
    static boolean isAlike(Goal goal, Goal above) {
        Indicator mine = goal.indicator();
        Indicator other = above.indicator();
        return mine.direction() == other.direction()
                && mine.accumulation() == other.accumulation()
                && mine.isNamedLike(other)
                && mine.target().flatMap(Target::unit).equals(other.target().flatMap(Target::unit));
    }
}
