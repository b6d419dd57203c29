package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.goal.forecast.Forecast;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets for a time shorter than the plan: 每周2次, 50家/月 (GOAL-3, GOAL-8). */
class PerPeriodTargetTest {

    private static final Period YEAR = Period.year(2024);
    private static final Period SECOND_QUARTER = Period.quarter(2024, 2);
    private static final IndicatorId ID = IndicatorId.of("goal");
    private static final LocalDate JUNE_END = LocalDate.of(2024, 6, 30);

    private static Indicator each(String target) {
        return Indicator.builder()
                .target(Target.in(QuantityText.read(target)).orElseThrow())
                .build();
    }

    private static Goal goal(Indicator indicator) {
        return Goal.builder()
                .id(GoalId.of("goal"))
                .name("goal")
                .indicator(indicator)
                .build();
    }

    private static GoalFigures figures(Indicator indicator, Period plan, LocalDate asOf, Measurement... measured) {
        RollupInput input = RollupInput.of(plan, asOf, List.of(measured));
        return Rollup.of(GoalTree.of(List.of(goal(indicator))), input)
                .figures(GoalId.of("goal"))
                .orElseThrow();
    }

    private static Measurement measured(Period period, String value) {
        return Measurement.of(ID, period, Quantity.parse(value));
    }

    @ParameterizedTest(name = "GOAL-3 {0} is due {3} by {2} of {1}")
    @CsvSource({
        "每周2次,2024Q2,2024-06-30,26次",
        "每周2次,2024Q2,2024-04-07,2次",
        "每周2次,2024Q2,2024-03-31,0次",
        "每2周1次,2024Q2,2024-06-30,6.5次",
        "50家/月,2024,2024-06-30,300家",
        "50家/月,2024,2024-12-31,600家",
        "50家/月,2024,2024-02-29,100家",
        "60家/月,2024,2024-04-15,210家",
        "每季度1场,2024,2024-09-30,3场",
        "每天3次,2024-06,2024-06-10,30次",
        "每年12场,2024,2024-12-31,12场"
    })
    void isDueByTheDay(String target, String plan, LocalDate asOf, String due) {
        assertThat(figures(each(target), Period.parse(plan), asOf)
                        .targetToDate()
                        .orElseThrow())
                .hasToString(due);
    }

    @Test
    @DisplayName("GOAL-8 26次 of 每周2次 in a quarter of 13 weeks are 100 %")
    void quarter() {
        GoalFigures figures = figures(each("每周2次"), SECOND_QUARTER, JUNE_END, measured(SECOND_QUARTER, "26次"));
        assertThat(figures.attainment()).hasToString("100.0 %");
        assertThat(figures.attainmentToDate()).hasToString("100.0 %");
        assertThat(figures.period(SECOND_QUARTER).orElseThrow().standing().attainment())
                .hasToString("100.0 %");
        assertThat(figures.deviation()).hasToString("0.0 %");
    }

    @Test
    @DisplayName(
            "GOAL-8 150家 in the second quarter of 50家/月 are 100 % of it, half of what is due, a quarter of the year")
    void year() {
        GoalFigures figures = figures(each("50家/月"), YEAR, JUNE_END, measured(SECOND_QUARTER, "150家"));
        assertThat(figures.period(SECOND_QUARTER).orElseThrow().standing().attainment())
                .hasToString("100.0 %");
        assertThat(figures.attainmentToDate()).hasToString("50.0 %");
        assertThat(figures.attainment()).hasToString("25.0 %");
        assertThat(figures.deviationToDate().rate()).hasToString("-50.0 %");
    }

    @Test
    @DisplayName("GOAL-8 the goal's deadline ends what is due")
    void deadline() {
        Goal until = goal(each("50家/月")).toBuilder()
                .deadline(LocalDate.of(2024, 3, 31))
                .build();
        RollupInput input = RollupInput.of(YEAR, JUNE_END, List.of(measured(Period.month(2024, 1), "75家")));
        GoalFigures figures = Rollup.of(GoalTree.of(List.of(until)), input)
                .figures(until.id())
                .orElseThrow();
        assertThat(figures.target().orElseThrow()).hasToString("150家");
        assertThat(figures.attainment()).hasToString("50.0 %");
        assertThat(figures.attainmentToDate()).hasToString("50.0 %");
    }

    @Test
    @DisplayName("GOAL-8 phases go before the amount of each period")
    void phases() {
        Indicator phased = each("50家/月").toBuilder()
                .addPhase(TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("90家")))
                .build();
        assertThat(figures(phased, YEAR, LocalDate.of(2024, 3, 31))
                        .targetToDate()
                        .orElseThrow())
                .hasToString("90家");
    }

    @Test
    @DisplayName("A level holds the amount at all times")
    void level() {
        Indicator score = each("每月90分");
        assertThat(score.accumulation()).isEqualTo(Accumulation.STOCK);
        GoalFigures figures = figures(score, YEAR, JUNE_END, measured(Period.month(2024, 6), "81分"));
        assertThat(figures.attainment()).hasToString("90.0 %");
        assertThat(figures.attainmentToDate()).hasToString("90.0 %");
    }

    @Test
    @DisplayName("GOAL-7 met in three of four weeks")
    void periodsMet() {
        Indicator kept = each("每周2次").toBuilder()
                .method(AttainmentMethod.PERIODS_MET)
                .frequency(Frequency.WEEKLY)
                .build();
        Period april = Period.month(2024, 4);
        GoalFigures figures = figures(
                kept,
                april,
                LocalDate.of(2024, 4, 28),
                measured(Period.week(2024, 14), "2次"),
                measured(Period.week(2024, 15), "1次"),
                measured(Period.week(2024, 16), "3次"),
                measured(Period.week(2024, 17), "2次"));
        assertThat(figures.attainment()).hasToString("75.0 %");
    }

    @Test
    @DisplayName("GOAL-7 children with an amount for each period are summed by what is due of them")
    void sum() {
        Goal parent = Goal.builder()
                .id(GoalId.of("all"))
                .name("all")
                .rollup(RollupMethod.SUM)
                .build();
        Goal child = goal(each("50家/月")).toBuilder().parent(parent.id()).build();
        Goal other = Goal.builder()
                .id(GoalId.of("other"))
                .name("other")
                .parent(parent.id())
                .indicator(Indicator.atLeast("400家"))
                .build();
        RollupInput input = RollupInput.of(
                YEAR,
                JUNE_END,
                List.of(
                        measured(SECOND_QUARTER, "150家"),
                        Measurement.of(IndicatorId.of("other"), SECOND_QUARTER, Quantity.parse("100家"))));
        GoalFigures figures = Rollup.of(GoalTree.of(List.of(parent, child, other)), input)
                .figures(parent.id())
                .orElseThrow();
        assertThat(figures.target().orElseThrow()).hasToString("1000家");
        assertThat(figures.attainment()).hasToString("25.0 %");
    }

    @Test
    @DisplayName("GOAL-10 the forecast and the rate still needed go by the whole year")
    void forecast() {
        RollupInput input = RollupInput.of(YEAR, JUNE_END, List.of(measured(Period.halfYear(2024, 1), "182家")));
        Forecast forecast = Forecast.of(Rollup.of(GoalTree.of(List.of(goal(each("50家/月")))), input));
        assertThat(forecast.goal(GoalId.of("goal"))
                        .orElseThrow()
                        .expected()
                        .attainment()
                        .value()
                        .orElseThrow())
                .isCloseTo(366.0 / 600, within(1e-12));
        assertThat(forecast.goal(GoalId.of("goal"))
                        .orElseThrow()
                        .needed()
                        .orElseThrow()
                        .amount()
                        .doubleValue())
                .isCloseTo(418.0 / 184, within(1e-12));
    }

    @Test
    void printsAndReadsBack() {
        for (String text : List.of("每周2次", "每月50家", "每2周1次", "每月人均3次", "每半年1场", "每天3次")) {
            Target target = Target.in(QuantityText.read(text)).orElseThrow();
            assertThat(target).hasToString(text);
        }
        assertThat(Target.in(QuantityText.read("每周2-3次"))).isEmpty();
        assertThatThrownBy(() -> new Target.PerPeriod(Quantity.parse("1次"), 0, Period.Kind.WEEK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
