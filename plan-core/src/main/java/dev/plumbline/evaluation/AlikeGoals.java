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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the goals of other plans that stand for the same indicator. Confined to one thread. */
final class AlikeGoals {

    /** A goal with its plan. */
    record Of(Plan plan, Goal goal) {}

    /** By what two goals of different plans are taken for the same: what is measured, of whom, and how it counts. */
    private record Key(
            String name, Optional<Unit> unit, Optional<PartyId> owner, Direction direction, Accumulation accumulation)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }

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
    private final Map<Period, Map<Key, List<Of>>> known = new HashMap<>();

    AlikeGoals(PlanStatus status) {
        this.plans = status.plans().stream()
                .sorted(Comparator.comparing(
                        (Plan plan) -> plan.period().range().days()))
                .toList();
    }

    /** The goals that stand for the same, in other plans whose period holds another, the shortest plan first. */
    List<Of> around(Goal goal, PlanId own, Period period) {
        return known.computeIfAbsent(period, this::byKey).getOrDefault(Key.of(goal), List.of()).stream()
                .filter(each -> !each.plan().id().equals(own))
                .toList();
    }

    private Map<Key, List<Of>> byKey(Period period) {
        Map<Key, List<Of>> byKey = new HashMap<>();
        plans.stream()
                .filter(plan -> plan.period().contains(period))
                .forEach(plan -> ofPlan(plan)
                        .forEach((key, goal) -> byKey.computeIfAbsent(key, any -> new ArrayList<>(2))
                                .add(new Of(plan, goal))));
        return byKey;
    }

    /** Of two of one plan that are called the same nobody can tell which. */
    private static Map<Key, Goal> ofPlan(Plan plan) {
        Map<Key, Goal> byKey = new HashMap<>();
        Set<Key> twice = new HashSet<>();
        for (Goal goal : plan.goals()) {
            Key key = Key.of(goal);
            if (!goal.cancelled() && byKey.putIfAbsent(key, goal) != null) {
                twice.add(key);
            }
        }
        byKey.keySet().removeAll(twice);
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
