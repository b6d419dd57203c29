package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of one goal and its children (GOAL-7). */
class RollupLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final GoalId PARENT = GoalId.of("parent");

    /** A measured child. */
    record Child(BigDecimal target, BigDecimal actual, int weight) {}

    private static GoalFigures parent(RollupMethod method, List<Child> children) {
        List<Goal> goals = new ArrayList<>();
        List<Measurement> measurements = new ArrayList<>();
        goals.add(Goal.builder().id(PARENT).name("p").rollup(method).build());
        IntStream.range(0, children.size()).forEach(i -> {
            Child child = children.get(i);
            goals.add(Goal.builder()
                    .id(GoalId.of("c" + i))
                    .name("c" + i)
                    .parent(PARENT)
                    .weight(BigDecimal.valueOf(child.weight()))
                    .indicator(Indicator.builder()
                            .target(Target.of(Quantity.of(child.target(), Unit.YUAN)))
                            .build())
                    .build());
            measurements.add(Measurement.of(IndicatorId.of("c" + i), DAY, Quantity.of(child.actual(), Unit.YUAN)));
        });
        return Rollup.of(GoalTree.of(goals), RollupInput.of(Period.year(2024), DAY, measurements))
                .figures(PARENT)
                .orElseThrow();
    }

    @Property(tries = 500)
    void ensureAMeanStaysBetweenSmallestAndLargestChild(@ForAll("children") List<Child> children) {
        double low = parent(RollupMethod.MINIMUM, children).attainment().value().orElse(Double.NaN);
        double high =
                parent(RollupMethod.MAXIMUM, children).attainment().value().orElse(Double.NaN);
        for (RollupMethod method : List.of(RollupMethod.MEAN, RollupMethod.WEIGHTED_MEAN, RollupMethod.LATEST)) {
            parent(method, children)
                    .attainment()
                    .value()
                    .ifPresent(mean -> assertThat(mean).isBetween(low, high));
        }
    }

    @Property(tries = 500)
    void ensureSumsAreExactForAnyScales(@ForAll("children") List<Child> children) {
        GoalFigures figures = parent(RollupMethod.SUM, children);
        BigDecimal actual = children.stream().map(Child::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal target = children.stream().map(Child::target).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(((dev.plumbline.goal.MeasuredValue.Amount) figures.actual().orElseThrow())
                        .quantity()
                        .amount())
                .isEqualByComparingTo(actual);
        assertThat(((Target.Value) figures.target().orElseThrow()).quantity().amount())
                .isEqualByComparingTo(target);
    }

    @Property(tries = 300)
    void ensureSplittingAChildChangesNoSum(
            @ForAll("children") List<Child> children, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Child first = children.get(0);
        BigDecimal share = BigDecimal.valueOf(percent, 2);
        Child part = new Child(first.target().multiply(share), first.actual().multiply(share), first.weight());
        Child rest = new Child(
                first.target().subtract(part.target()), first.actual().subtract(part.actual()), first.weight());
        List<Child> split = new ArrayList<>(children);
        split.set(0, part);
        split.add(1, rest);
        GoalFigures whole = parent(RollupMethod.SUM, children);
        GoalFigures parts = parent(RollupMethod.SUM, split);
        assertThat(parts.actual()).isEqualTo(whole.actual());
        assertThat(parts.target()).isEqualTo(whole.target());
        assertThat(parts.attainment()).isEqualTo(whole.attainment());
    }

    @Property(tries = 300)
    void ensureScalingAllAmountsLeavesEveryAttainmentAlone(
            @ForAll("children") List<Child> children, @ForAll @IntRange(min = 1, max = 10_000) int factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        List<Child> scaled = children.stream()
                .map(each -> new Child(each.target().multiply(by), each.actual().multiply(by), each.weight()))
                .toList();
        for (RollupMethod method : RollupMethod.values()) {
            assertThat(parent(method, scaled).attainment())
                    .as("%s", method)
                    .isEqualTo(parent(method, children).attainment());
        }
    }

    @Property(tries = 300)
    void ensureAChildThatWeighsNothingChangesNoWeightedMean(@ForAll("children") List<Child> children) {
        List<Child> more = new ArrayList<>(children);
        more.add(new Child(BigDecimal.TEN, BigDecimal.ONE, 0));
        assertThat(parent(RollupMethod.WEIGHTED_MEAN, more).attainment())
                .isEqualTo(parent(RollupMethod.WEIGHTED_MEAN, children).attainment());
    }

    @Provide
    Arbitrary<List<Child>> children() {
        return Combinators.combine(amounts(), amounts(), Arbitraries.integers().between(0, 50))
                .as(Child::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigDecimal> usual = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 100_000_000_000L),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> large = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(24)),
                        Arbitraries.integers().between(0, 12))
                .as(BigDecimal::new);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, usual),
                net.jqwik.api.Tuple.of(1, large),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)));
    }
}
