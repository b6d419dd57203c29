package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.task.Golden;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How figures came about, as a value and as a sentence (GOAL-7). */
class ExplanationTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final GoalId YEAR = GoalId.of("year");
    private static final GoalId REVENUE = GoalId.of("revenue");

    private static Goal.Builder goal(String id, String name, GoalId parent) {
        return Goal.builder().id(GoalId.of(id)).name(name).parent(parent);
    }

    private static final List<Goal> GOALS = List.of(
            Goal.builder().id(YEAR).name("年度目标").build(),
            goal("revenue", "营收", YEAR)
                    .weight(BigDecimal.valueOf(50))
                    .rollup(RollupMethod.SUM)
                    .indicator(Indicator.atLeast("2亿元"))
                    .build(),
            goal("east", "华东营收", REVENUE).indicator(Indicator.atLeast("1.2亿元")).build(),
            goal("west", "华西营收", REVENUE).indicator(Indicator.atLeast("8000万元")).build(),
            goal("visits", "拜访量", REVENUE).indicator(Indicator.atLeast("300次")).build(),
            goal("repeat", "复购率", YEAR)
                    .weight(BigDecimal.valueOf(30))
                    .indicator(Indicator.atLeast("40%"))
                    .build(),
            goal("delivery", "准时发货率", YEAR)
                    .weight(BigDecimal.valueOf(20))
                    .indicator(Indicator.atLeast("98%"))
                    .build(),
            goal("brand", "品牌知名度", YEAR).cancelled(true).build(),
            goal("training", "培训", YEAR)
                    .weight(BigDecimal.valueOf(10))
                    .indicator(Indicator.atLeast("3场"))
                    .build());

    private static Measurement measured(String id, String value) {
        return Measurement.of(dev.plumbline.goal.IndicatorId.of(id), LocalDate.of(2024, 11, 30), Quantity.parse(value));
    }

    private static final RollupInput INPUT = RollupInput.builder()
            .period(Period.year(2024))
            .asOf(END)
            .addMeasurements(
                    measured("east", "1.5亿元"),
                    measured("west", "6000万元"),
                    measured("visits", "240次"),
                    measured("repeat", "35%"))
            .policy(RollupPolicy.builder().cap(BigDecimal.ONE).build())
            .addOverrides(AttainmentOverride.of(GoalId.of("delivery"), END, Ratio.of(0.9), "系统停机，按手工台账核实"))
            .build();

    private static final Rollup ROLLUP = Rollup.of(GoalTree.of(GOALS), INPUT);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("GOAL-7 the sentence names the rule, the children, their weights and their values")
    void sentences(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder page = new StringBuilder();
        for (Goal goal : ROLLUP.tree().goals()) {
            page.append(ROLLUP.explain(goal.id()).orElseThrow().text(locale)).append('\n');
        }
        Golden.assertMatches(ExplanationTest.class, "explanations." + language + ".txt", page.toString());
    }

    @Test
    @DisplayName("GOAL-7 the value tells what part each child plays")
    void roles() {
        Explanation year = ROLLUP.explain(YEAR).orElseThrow();
        assertThat(year.method()).contains(RollupMethod.WEIGHTED_MEAN);
        assertThat(year.contributions())
                .extracting(each -> each.name() + " " + each.role())
                .containsExactly("营收 COUNTED", "复购率 COUNTED", "准时发货率 COUNTED", "品牌知名度 CANCELLED", "培训 UNMEASURED");
        assertThat(ROLLUP.explain(REVENUE).orElseThrow().contributions())
                .extracting(each -> each.name() + " " + each.role())
                .containsExactly("华东营收 CAPPED", "华西营收 COUNTED", "拜访量 OTHER_INDICATOR");
    }

    @Test
    @DisplayName("GOAL-7 what the explanation says makes the figure: Σ weight × capped attainment / Σ weight")
    void recomputed() {
        Explanation year = ROLLUP.explain(YEAR).orElseThrow();
        double sum = 0;
        double weights = 0;
        for (Contribution each : year.contributions()) {
            if (each.role().counts()) {
                sum += each.weight() * Math.min(1, each.attainment().value().orElseThrow());
                weights += each.weight();
            }
        }
        assertThat(sum / weights)
                .isCloseTo(year.attainment().value().orElseThrow(), org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    @DisplayName("A goal that is not there has no explanation")
    void unknown() {
        assertThat(ROLLUP.explain(GoalId.of("nowhere"))).isEmpty();
    }
}
