package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trees of goals of every kind with measurements, grown from a seed. */
final class RandomGoals {

    static final Period YEAR = Period.year(2024);
    static final LocalDate AS_OF = LocalDate.of(2024, 8, 15);

    private static final List<Unit> UNITS = List.of(Unit.YUAN, Unit.YUAN, Unit.YUAN, Unit.of("家"));

    private final Random random;
    private final List<Goal> goals;

    RandomGoals(long seed) {
        random = new Random(seed);
        int size = 1 + random.nextInt(30);
        goals = IntStream.range(0, size).mapToObj(this::goal).toList();
    }

    GoalTree tree() {
        return GoalTree.of(goals);
    }

    List<Goal> goals() {
        return goals;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Goal goal(int at) {
        Goal.Builder goal = Goal.builder().id(GoalId.of("g" + at)).name("目标" + at);
        if (at > 0 && chance(95)) {
            goal.parent(GoalId.of("g" + random.nextInt(at)));
        }
        if (chance(70)) {
            goal.weight(BigDecimal.valueOf(random.nextInt(50)));
        }
        RollupMethod[] methods = RollupMethod.values();
        return goal.cancelled(chance(8))
                .rollup(chance(40) ? RollupMethod.SUM : methods[random.nextInt(methods.length)])
                .indicator(indicator())
                .build();
    }

    private Indicator indicator() {
        Unit unit = UNITS.get(random.nextInt(UNITS.size()));
        Indicator.Builder indicator = Indicator.builder()
                .accumulation(Accumulation.values()[random.nextInt(3)])
                .direction(chance(75) ? Direction.HIGHER : Direction.LOWER);
        if (chance(20)) {
            indicator.name(chance(50) ? "营收" : "成本");
        }
        if (chance(75)) {
            indicator.target(Target.of(amount(unit)));
        }
        if (chance(10)) {
            indicator
                    .target(Target.within(Quantity.of(10, unit), Quantity.of(1000, unit)))
                    .direction(Direction.WITHIN)
                    .tolerance(Quantity.of(500, unit));
        }
        if (chance(15)) {
            indicator.method(AttainmentMethod.PROGRESS).baseline(Quantity.of(random.nextInt(1000), unit));
        }
        if (chance(15)) {
            indicator.addPhases(
                    TargetPhase.of(Period.quarter(2024, 1), amount(unit)),
                    TargetPhase.of(Period.quarter(2024, 2), amount(unit)),
                    TargetPhase.of(Period.quarter(2024, 3), amount(unit)));
        }
        return indicator.build();
    }

    /** Amounts of all sizes and scales, now and then 0, negative, or too large for a long. */
    private Quantity amount(Unit unit) {
        int kind = random.nextInt(40);
        BigDecimal amount = kind == 0
                ? BigDecimal.ZERO
                : kind == 1
                        ? new BigDecimal("98765432109876543210.123")
                        : BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(4));
        return Quantity.of(kind == 2 ? amount.negate() : amount, unit);
    }

    Measurement measurement() {
        Measurement.Builder measurement = Measurement.builder()
                .indicator(IndicatorId.of("g" + random.nextInt(goals.size())))
                .value(MeasuredValue.of(amount(UNITS.get(random.nextInt(UNITS.size())))))
                .when(Moment.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(260) - 15)));
        if (chance(15)) {
            Period quarter = Period.quarter(2024, 1 + random.nextInt(3));
            measurement.covers(quarter).when(Moment.of(quarter.end()));
        }
        return measurement.build();
    }

    List<Measurement> measurements(int count) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            measurements.add(measurement());
        }
        return measurements;
    }

    RollupInput input() {
        RollupPolicy.Builder policy = RollupPolicy.builder()
                .missing(chance(50) ? MissingMeasurement.LEAVE_OUT : MissingMeasurement.COUNT_AS_ZERO);
        if (chance(30)) {
            policy.cap(BigDecimal.valueOf(80 + random.nextInt(60), 2));
        }
        RollupInput.Builder input = RollupInput.builder()
                .period(YEAR)
                .asOf(AS_OF)
                .policy(policy.build())
                .measurements(measurements(random.nextInt(2 * goals.size())));
        if (chance(40)) {
            input.addOverrides(AttainmentOverride.of(
                    GoalId.of("g" + random.nextInt(goals.size())),
                    LocalDate.of(2024, 1 + random.nextInt(8), 10),
                    Ratio.of(random.nextInt(150) / 100.0),
                    "已核实"));
        }
        return input.build();
    }
}
