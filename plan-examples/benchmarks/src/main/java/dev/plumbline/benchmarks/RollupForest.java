package dev.plumbline.benchmarks;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees of goals with one measurement a leaf, of any size and fan-out; a fan-out of 1 is a chain. */
record RollupForest(GoalTree tree, RollupInput input, int firstLeaf) {

    static final Period YEAR = Period.year(2024);
    static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    static RollupForest grow(int size, int fanOut, RollupMethod method) {
        Random random = new Random(20240331);
        int firstLeaf = (size - 2) / fanOut + 1;
        List<Goal> goals = new ArrayList<>(size);
        List<Measurement> measurements = new ArrayList<>(size - firstLeaf);
        for (int at = 0; at < size; at++) {
            goals.add(goal(at, fanOut, at < firstLeaf, method, random));
            if (at >= firstLeaf) {
                measurements.add(measurement(at, random));
            }
        }
        return new RollupForest(GoalTree.of(goals), RollupInput.of(YEAR, DAY, measurements), firstLeaf);
    }

    private static Goal goal(int at, int fanOut, boolean inner, RollupMethod method, Random random) {
        Goal.Builder goal =
                Goal.builder().id(GoalId.of("g" + at)).name("目标" + at).rollup(method);
        if (at > 0) {
            goal.parent(GoalId.of("g" + (at - 1) / fanOut)).weight(BigDecimal.valueOf(1 + random.nextInt(40)));
        }
        Indicator.Builder indicator = Indicator.builder().accumulation(Accumulation.STOCK);
        if (!inner) {
            indicator.target(Target.of(amount(1_000_000 + random.nextInt(9_000_000))));
        }
        return goal.indicator(indicator.build()).build();
    }

    static Measurement measurement(int at, Random random) {
        return Measurement.of(IndicatorId.of("g" + at), DAY, amount(500_000 + random.nextInt(10_000_000)));
    }

    /** Money with fen, such as 12345.67元. */
    private static Quantity amount(int fen) {
        return Quantity.of(BigDecimal.valueOf(fen, 2), Unit.YUAN);
    }
}
