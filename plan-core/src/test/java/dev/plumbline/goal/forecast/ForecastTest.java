package dev.plumbline.goal.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.GoalComparison;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupComparison;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goals are expected to come to, and what-if (GOAL-10). */
class ForecastTest {

    private static final Period YEAR = Period.year(2023);
    /** 73 of 365 days are gone, a fifth. */
    private static final LocalDate MARCH_14 = LocalDate.of(2023, 3, 14);

    private static Goal goal(String id, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(id).indicator(indicator).build();
    }

    private static Measurement measured(String id, String value) {
        return Measurement.of(IndicatorId.of(id), MARCH_14, Quantity.parse(value));
    }

    private static Rollup rollup(List<Goal> goals, Measurement... measurements) {
        return Rollup.of(GoalTree.of(goals), RollupInput.of(YEAR, MARCH_14, Arrays.asList(measurements)));
    }

    private static GoalForecast forecast(Goal goal, Measurement... measurements) {
        return Forecast.of(rollup(List.of(goal), measurements)).goal(goal.id()).orElseThrow();
    }

    @Test
    @DisplayName("GOAL-10 a flow goes on at its run rate: 73家 after a fifth of the year make 365家")
    void flow() {
        GoalForecast forecast = forecast(goal("sales", Indicator.atLeast("730家")), measured("sales", "73家"));
        assertThat(forecast.value().orElseThrow()).hasToString("365家");
        assertThat(forecast.attainment()).hasToString("50.0 %");
        assertThat(forecast.today().attainment()).hasToString("10.0 %");
        assertThat(forecast.rate()).contains(Quantity.parse("1家"));
        assertThat(forecast.daysLeft()).isEqualTo(292);
        assertThat(forecast.needed()).contains(Quantity.parse("2.25家"));
    }

    @Test
    @DisplayName("GOAL-10 a reached target needs nothing more; where lower is better it tells what may still come")
    void needed() {
        assertThat(forecast(goal("sales", Indicator.atLeast("50家")), measured("sales", "73家"))
                        .needed())
                .contains(Quantity.parse("0家"));
        assertThat(forecast(goal("cost", Indicator.atMost("365万元")), measured("cost", "73万元"))
                        .needed())
                .contains(Quantity.parse("1万元"));
        assertThat(forecast(goal("cost", Indicator.atMost("10万元")), measured("cost", "39.2万元"))
                        .needed())
                .contains(Quantity.parse("-0.1万元"));
    }

    @Test
    @DisplayName("A stock moves on from its baseline; without one, and a rate, it stays")
    void stocks() {
        Indicator score = Indicator.atLeast("90分").toBuilder()
                .baseline(Quantity.parse("85分"))
                .build();
        assertThat(forecast(goal("score", score), measured("score", "86分"))
                        .value()
                        .orElseThrow())
                .hasToString("90分");
        GoalForecast still = forecast(goal("score", Indicator.atLeast("90分")), measured("score", "86分"));
        assertThat(still.value().orElseThrow()).hasToString("86分");
        assertThat(still.rate()).isEmpty();
        assertThat(forecast(goal("rate", Indicator.atLeast("98%")), measured("rate", "95%"))
                        .attainment())
                .hasToString("96.9 %");
    }

    @Test
    @DisplayName("A goal with an earlier deadline is expected at its deadline")
    void deadline() {
        Goal goal = goal("sales", Indicator.atLeast("146家")).toBuilder()
                .deadline(LocalDate.of(2023, 5, 26))
                .build();
        assertThat(forecast(goal, measured("sales", "73家")).value().orElseThrow())
                .hasToString("146家");
    }

    @Test
    @DisplayName("Parents follow from their children's forecasts by their own method")
    void parents() {
        Goal sum = goal("all", Indicator.atLeast("730家")).toBuilder()
                .rollup(RollupMethod.SUM)
                .build();
        List<Goal> goals = List.of(
                sum,
                goal("a", Indicator.atLeast("365家")).toBuilder()
                        .parent(sum.id())
                        .build(),
                goal("b", Indicator.atLeast("365家")).toBuilder()
                        .parent(sum.id())
                        .build());
        GoalForecast all = Forecast.of(rollup(goals, measured("a", "73家"), measured("b", "36.5家")))
                .goal(sum.id())
                .orElseThrow();
        assertThat(all.value().orElseThrow()).hasToString("547.5家");
        assertThat(all.attainment()).hasToString("75.0 %");
        assertThat(all.rate()).contains(Quantity.parse("1.5家"));
    }

    @Test
    @DisplayName("What was already measured for later days is not used")
    void nothingFromTheFuture() {
        Measurement later = Measurement.of(IndicatorId.of("sales"), LocalDate.of(2023, 6, 1), Quantity.parse("500家"));
        assertThat(forecast(goal("sales", Indicator.atLeast("730家")), measured("sales", "73家"), later)
                        .value()
                        .orElseThrow())
                .hasToString("365家");
    }

    @Test
    @DisplayName("Unmeasured goals stay unmeasured, and at the end of the period nothing is left to expect")
    void edges() {
        Goal goal = goal("sales", Indicator.atLeast("730家"));
        GoalForecast nothing = forecast(goal);
        assertThat(nothing.attainment().isDefined()).isFalse();
        assertThat(nothing.rate()).isEmpty();
        RollupInput end = RollupInput.of(YEAR, YEAR.end(), List.of(measured("sales", "73家")));
        Forecast over = Forecast.of(Rollup.of(GoalTree.of(List.of(goal)), end));
        GoalForecast last = over.goal(goal.id()).orElseThrow();
        assertThat(last.expected()).isEqualTo(last.today());
        assertThat(last.needed()).isEmpty();
        assertThat(over.assumed()).isEmpty();
    }

    @Test
    @DisplayName("'Keep within' is expected to stay at its share of periods so far")
    void periodsMet() {
        Indicator complaints = Indicator.atMost("3次").toBuilder()
                .method(AttainmentMethod.PERIODS_MET)
                .build();
        Goal goal = goal("complaints", complaints);
        GoalForecast forecast = forecast(
                goal, Measurement.of(IndicatorId.of("complaints"), Period.month(2023, 1), Quantity.parse("2次")));
        assertThat(forecast.today().attainment()).hasToString("50.0 %");
        assertThat(forecast.attainment()).hasToString("50.0 %");
    }

    @Test
    @DisplayName("An application forecasts by a method of its own, such as a season")
    void ownMethod() {
        ForecastMethod season = basis -> MeasuredValue.of(Quantity.parse("700家"));
        Goal goal = goal("sales", Indicator.atLeast("700家"));
        Forecast forecast = Forecast.of(rollup(List.of(goal), measured("sales", "73家")), season);
        assertThat(forecast.goal(goal.id()).orElseThrow().attainment()).hasToString("100.0 %");
        assertThat(forecast.assumed()).hasSize(1);
        assertThat(Forecast.of(forecast.today(), ForecastMethod.standstill())
                        .goal(goal.id())
                        .orElseThrow()
                        .attainment())
                .hasToString("10.4 %");
    }

    @Test
    @DisplayName("GOAL-10 what-if: the same figures for assumed measurements, side by side with today's")
    void whatIf() {
        List<Goal> goals = List.of(
                goal("year", Indicator.unstated()),
                goal("a", Indicator.atLeast("100家")).toBuilder()
                        .parent(GoalId.of("year"))
                        .build(),
                goal("b", Indicator.atLeast("100家")).toBuilder()
                        .parent(GoalId.of("year"))
                        .build());
        Rollup today = rollup(goals, measured("a", "50家"), measured("b", "20家"));
        Rollup assumed = Rollup.of(
                today.tree(),
                today.input().toBuilder().addMeasurement(measured("b", "40家")).build());
        RollupComparison compared = RollupComparison.of(today, assumed);
        assertThat(compared.changes())
                .extracting(each -> each.goal() + " " + each.change())
                .containsExactly("year 20.0 %", "b 40.0 %");
        assertThat(RollupComparison.of(today, today).changes()).isEmpty();
    }

    @Test
    @DisplayName("GOAL-10 what-if for a changed plan: goals on one side only are told too")
    void changedPlan() {
        Goal a = goal("a", Indicator.atLeast("100家"));
        Goal b = goal("b", Indicator.atLeast("100家"));
        RollupComparison compared =
                RollupComparison.of(rollup(List.of(a), measured("a", "50家")), rollup(List.of(b), measured("b", "20家")));
        assertThat(compared.goals()).extracting(GoalComparison::goal).containsExactly(a.id(), b.id());
        assertThat(compared.goal(a.id()).orElseThrow().after()).isEmpty();
        assertThat(compared.goal(b.id()).orElseThrow().change().isDefined()).isFalse();
        assertThat(compared.goal(GoalId.of("c"))).isEmpty();
    }
}
