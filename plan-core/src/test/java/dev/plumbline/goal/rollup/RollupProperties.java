package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Measurement;
import dev.plumbline.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of whole rollups, over trees of every kind. */
class RollupProperties {

    private static final double SMALL = 1e-12;

    @Property(tries = 300)
    void ensureColumnsGiveWhatPlainRecursionOverDecimalsGives(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        GoalTree tree = random.tree();
        RollupInput input = random.input();
        Rollup rollup = Rollup.of(tree, input);
        RollupOracle oracle = new RollupOracle(tree, input);
        for (Goal goal : tree.goals()) {
            GoalFigures figures = rollup.figures(goal.id()).orElseThrow();
            GoalFigures expected = oracle.figures(goal);
            assertThat(figures.origin()).as("%s", goal).isEqualTo(expected.origin());
            assertThat(figures.actual()).as("%s", goal).isEqualTo(expected.actual());
            assertThat(figures.target()).as("%s", goal).isEqualTo(expected.target());
            assertThat(figures.lastMeasured()).as("%s", goal).isEqualTo(expected.lastMeasured());
            assertClose(figures.attainment(), expected.attainment(), goal);
            assertClose(figures.attainmentToDate(), expected.attainmentToDate(), goal);
            assertClose(figures.deviation().rate(), expected.deviation().rate(), goal);
        }
    }

    @Property(tries = 120)
    void ensureLiveEqualsFullBitForBitAfterAnySequence(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        GoalTree tree = random.tree();
        RollupInput start = random.input();
        LiveRollup live = LiveRollup.of(tree, start);
        List<Measurement> all = new ArrayList<>(start.measurements());
        for (Measurement measurement : random.measurements(8)) {
            live.record(measurement);
            all.add(measurement);
            Rollup full = Rollup.of(tree, start.withMeasurements(all));
            for (Goal goal : tree.goals()) {
                assertThat(live.figures(goal.id()))
                        .as("%s after %s", goal, measurement)
                        .isEqualTo(full.figures(goal.id()));
                assertThat(live.goal(goal.id()).orElseThrow().attainment())
                        .isEqualTo(Double.valueOf(
                                live.attainment(goal.id()).value().orElse(Double.NaN)));
            }
        }
        assertThat(Rollup.of(tree, live.input()).figures())
                .isEqualTo(Rollup.of(tree, start.withMeasurements(all)).figures());
    }

    @Property(tries = 200)
    void ensureAfterMoreEqualsFullAndTellsEveryGoalThatDiffers(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        GoalTree tree = random.tree();
        RollupInput start = random.input();
        Rollup rollup = Rollup.of(tree, start);
        List<Measurement> all = new ArrayList<>(start.measurements());
        for (Measurement measurement : random.measurements(6)) {
            all.add(measurement);
            List<Measurement> known = List.copyOf(all);
            Set<GoalId> told = new HashSet<>();
            Rollup next = rollup.after(
                    id -> known.stream()
                            .filter(each -> each.indicator().equals(id))
                            .toList(),
                    Set.of(measurement.indicator()),
                    start.overrides(),
                    told::add);
            Rollup full = Rollup.of(tree, start.withMeasurements(all));
            assertThat(next.figures()).isEqualTo(full.figures());
            for (Goal goal : tree.goals()) {
                if (!next.figures(goal.id()).equals(rollup.figures(goal.id()))) {
                    assertThat(told).as("%s after %s", goal, measurement).contains(goal.id());
                }
            }
            rollup = next;
        }
    }

    @Property(tries = 100)
    void ensureMeasurementsHeldByIndicatorGiveTheSame(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        RollupInput input = random.input();
        Rollup held = Rollup.of(
                random.tree(),
                input,
                id -> input.measurements().stream()
                        .filter(each -> each.indicator().equals(id))
                        .toList());

        assertThat(held.figures()).isEqualTo(Rollup.of(random.tree(), input).figures());
        assertThat(Rollup.of(random.tree(), held.input()).figures()).isEqualTo(held.figures());
    }

    @Property(tries = 300)
    void ensureOrderOfChildrenChangesNothing(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        RollupInput input = random.input();
        List<Goal> shuffled = new ArrayList<>(random.goals());
        Collections.shuffle(shuffled, new Random(seed));
        Rollup rollup = Rollup.of(random.tree(), input);
        Rollup other = Rollup.of(GoalTree.of(shuffled), input);
        for (Goal goal : random.goals()) {
            // Among children measured on one day the last listed goes first, and a sum's unit is its first child's.
            if (isFreeOfOrder(random.tree(), goal)) {
                assertClose(attainment(rollup, goal), attainment(other, goal), goal);
            }
        }
    }

    private static boolean isFreeOfOrder(GoalTree tree, Goal goal) {
        return switch (goal.rollup()) {
            case LATEST, SUM -> tree.children(goal.id()).isEmpty();
            default -> tree.children(goal.id()).stream().allMatch(child -> isFreeOfOrder(tree, child));
        };
    }

    @Property(tries = 300)
    void ensureNothingIsEverNeitherFiniteNorUndefined(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        for (GoalFigures figures : Rollup.of(random.tree(), random.input()).figures()) {
            assertThat(figures.isMeasured() || !figures.attainment().isDefined())
                    .isTrue();
            figures.attainment().value().ifPresent(value -> assertThat(value).isFinite());
        }
    }

    @Property(tries = 100)
    void ensureUnmeasuredTreesHaveNoFigureAtAll(@ForAll long seed) {
        RandomGoals random = new RandomGoals(seed);
        RollupInput nothing = RollupInput.of(RandomGoals.YEAR, RandomGoals.AS_OF);
        assertThat(Rollup.of(random.tree(), nothing).figures())
                .allSatisfy(
                        figures -> assertThat(figures.attainment().isDefined()).isFalse())
                .noneMatch(GoalFigures::isMeasured);
    }

    private static Ratio attainment(Rollup rollup, Goal goal) {
        return rollup.figures(goal.id()).orElseThrow().attainment();
    }

    private static void assertClose(Ratio actual, Ratio expected, Goal goal) {
        assertThat(actual.isDefined())
                .as("%s: %s and %s", goal, actual, expected)
                .isEqualTo(expected.isDefined());
        if (expected.isDefined()) {
            double difference = number(actual) - number(expected);
            assertThat(Math.abs(difference))
                    .as("%s: %s and %s", goal, actual, expected)
                    .isLessThanOrEqualTo(SMALL * Math.max(1, Math.abs(number(expected))));
        }
    }

    private static double number(Ratio ratio) {
        return ratio.value().orElseThrow();
    }
}
