package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalDate MARCH_END = LocalDate.of(2024, 3, 31);

    private static final Goal COMPANY =
            Goal.builder().id(GoalId.of("all")).name("年度目标").build();
    private static final Goal CUSTOMERS = child("新增客户", "100家", 50);
    private static final Goal REPURCHASE = child("复购率", "40%", 30);
    private static final Goal DELIVERY = child("准时发货率", "98%", 20);
    private static final GoalTree TREE = GoalTree.of(List.of(COMPANY, CUSTOMERS, REPURCHASE, DELIVERY));

    private static Goal child(String name, String target, long weight) {
        return Goal.builder()
                .id(GoalId.of(name))
                .name(name)
                .parent(COMPANY.id())
                .weight(BigDecimal.valueOf(weight))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static Measurement measured(Goal goal, LocalDate day, String value) {
        return Measurement.of(goal.indicator().id(), day, Quantity.parse(value));
    }

    private static RollupInput input() {
        return RollupInput.of(
                YEAR,
                YEAR_END,
                List.of(
                        measured(CUSTOMERS, YEAR_END, "120家"),
                        measured(REPURCHASE, YEAR_END, "35%"),
                        measured(DELIVERY, YEAR_END, "95%")));
    }

    private static RollupInput withoutDelivery() {
        return RollupInput.of(YEAR, YEAR_END, input().measurements().subList(0, 2));
    }

    private static double attainment(RollupInput input) {
        return Rollup.of(TREE, input)
                .figures(COMPANY.id())
                .orElseThrow()
                .attainment()
                .value()
                .orElseThrow();
    }

    @Test
    @DisplayName("GOAL-5 120家 of 100家, 35% of 40%, 95% of 98%")
    void ensureLeavesAttainTheWorkedFigures() {
        Rollup rollup = Rollup.of(TREE, input());
        assertThat(rollup.figures(CUSTOMERS.id()).orElseThrow().attainment()).hasToString("120.0 %");
        assertThat(rollup.figures(REPURCHASE.id()).orElseThrow().attainment()).hasToString("87.5 %");
        assertThat(rollup.figures(DELIVERY.id()).orElseThrow().attainment()).hasToString("96.9 %");
    }

    @Test
    @DisplayName("GOAL-7 weighted mean 50/30/20 = 105.6 %")
    void ensureWeightedMean() {
        assertThat(Rollup.of(TREE, input()).figures(COMPANY.id()).orElseThrow().attainment())
                .hasToString("105.6 %");
    }

    @Test
    @DisplayName("GOAL-7 cap 100 % = 95.6 %")
    void ensureCapActsOnEachChild() {
        RollupPolicy capped = RollupPolicy.builder().cap(BigDecimal.ONE).build();
        assertThat(attainment(input().toBuilder().policy(capped).build())).isCloseTo(0.9564, within(0.00005));
    }

    @Test
    @DisplayName("GOAL-7 third unmeasured = 107.8 %, counted as 0 = 86.25 %")
    void ensureMissingMeasurementFollowsThePolicy() {
        RollupPolicy zero =
                RollupPolicy.builder().missing(MissingMeasurement.COUNT_AS_ZERO).build();
        assertThat(attainment(withoutDelivery())).isCloseTo(1.078125, within(1e-12));
        assertThat(attainment(withoutDelivery().toBuilder().policy(zero).build()))
                .isCloseTo(0.8625, within(1e-12));
    }

    @Test
    @DisplayName("GOAL-8 50家 for 2024, 10家 on 2024-03-31: phased 50 % and 83.3 %, calendar 80.4 %")
    void ensureTargetToDate() {
        assertThat(toDate(List.of(phase(1, "20家"))).attainmentToDate()).hasToString("50.0 %");
        assertThat(toDate(List.of(phase(1, "12家"))).attainmentToDate()).hasToString("83.3 %");
        assertThat(toDate(List.of(phase(1, "12家"))).deviationToDate().rate()).hasToString("-16.7 %");
        assertThat(toDate(List.of()).attainmentToDate()).hasToString("80.4 %");
    }

    private static TargetPhase phase(int quarter, String value) {
        return TargetPhase.of(Period.quarter(2024, quarter), Quantity.parse(value));
    }

    private static GoalFigures toDate(List<TargetPhase> phases) {
        Goal goal = Goal.builder()
                .id(GoalId.of("contracts"))
                .name("签约")
                .indicator(Indicator.atLeast("50家").toBuilder().phases(phases).build())
                .build();
        RollupInput input = RollupInput.of(YEAR, MARCH_END, List.of(measured(goal, MARCH_END, "10家")));
        return Rollup.of(GoalTree.of(List.of(goal)), input).figures(goal.id()).orElseThrow();
    }

    @Test
    @DisplayName("A capped sum that falls below 0 is undefined; the uncapped figure does not take its place")
    void ensureCappedSumBelowZeroIsUndefined() {
        Goal sum = COMPANY.toBuilder()
                .rollup(RollupMethod.SUM)
                .indicator(Indicator.atLeast("100元"))
                .build();
        Goal gain = child("收益", "10元", 50);
        Goal loss = child("亏损", "10元", 50);
        RollupInput input = RollupInput.of(
                        YEAR, YEAR_END, List.of(measured(gain, YEAR_END, "200元"), measured(loss, YEAR_END, "-100元")))
                .toBuilder()
                .policy(RollupPolicy.builder().cap(BigDecimal.ONE).build())
                .build();
        Rollup rollup = Rollup.of(GoalTree.of(List.of(sum, gain, loss)), input);
        assertThat(rollup.figures(sum.id()).orElseThrow().attainment().isDefined())
                .isFalse();
    }
}
