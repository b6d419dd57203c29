package dev.plumbline.goal.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Between which figures goals will end (GOAL-10). */
class ForecastRangeTest {

    private static final Period YEAR = Period.year(2023);
    private static final LocalDate MARCH_31 = LocalDate.of(2023, 3, 31);

    private static Goal goal(String id, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(id).indicator(indicator).build();
    }

    private static Measurement measured(String id, LocalDate day, String value) {
        return Measurement.of(IndicatorId.of(id), day, Quantity.parse(value));
    }

    private static Rollup rollup(List<Goal> goals, LocalDate asOf, List<Measurement> measurements) {
        return Rollup.of(GoalTree.of(goals), RollupInput.of(YEAR, asOf, measurements));
    }

    private static ForecastRange.Ends ends(Goal goal, Measurement... measurements) {
        return ForecastRange.of(rollup(List.of(goal), MARCH_31, List.of(measurements)))
                .goal(goal.id())
                .orElseThrow();
    }

    private static String value(GoalFigures figures) {
        return figures.actual().orElseThrow().toString();
    }

    @Test
    @DisplayName("GOAL-10: 31家, 56家 and 31家 in three months: 275 days more at 1家 or at 2家 a day")
    void worstAndBestMonth() {
        ForecastRange.Ends ends = ends(
                goal("sales", Indicator.atLeast("500家")),
                measured("sales", LocalDate.of(2023, 1, 20), "31家"),
                measured("sales", LocalDate.of(2023, 2, 20), "56家"),
                measured("sales", LocalDate.of(2023, 3, 20), "31家"));
        assertThat(value(ends.worst())).isEqualTo("393家");
        assertThat(value(ends.best())).isEqualTo("668家");
        assertThat(ends.isPoint()).isFalse();
    }

    @Test
    @DisplayName("GOAL-10: where lower is better the best month is the one with least")
    void lowerIsBetter() {
        ForecastRange.Ends ends = ends(
                goal("cost", Indicator.atMost("500万元")),
                measured("cost", LocalDate.of(2023, 1, 20), "31万元"),
                measured("cost", LocalDate.of(2023, 2, 20), "56万元"),
                measured("cost", LocalDate.of(2023, 3, 20), "31万元"));
        assertThat(value(ends.worst())).isEqualTo("668万元");
        assertThat(value(ends.best())).isEqualTo("393万元");
    }

    @Test
    @DisplayName("GOAL-10: months without a measurement are joined with the next: one quarter's figure has no range")
    void joinedMonths() {
        ForecastRange.Ends ends = ends(goal("sales", Indicator.atLeast("500家")), measured("sales", MARCH_31, "90家"));
        assertThat(value(ends.worst())).isEqualTo("365家");
        assertThat(ends.isPoint()).isTrue();
    }

    @Test
    @DisplayName("GOAL-10: what does not move by the day, and what is not measured, has no range")
    void noRange() {
        assertThat(ends(
                                goal("rate", Indicator.atLeast("80%")),
                                measured("rate", LocalDate.of(2023, 1, 31), "60%"),
                                measured("rate", MARCH_31, "75%"))
                        .isPoint())
                .isTrue();
        assertThat(ends(goal("none", Indicator.atLeast("80家"))).isPoint()).isTrue();
    }

    @Property(tries = 200)
    void ensureRunRateLiesBetweenWorstAndBest(
            @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 500) Integer> months,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.builder().id(GoalId.of("top")).name("top").build());
        List<Measurement> measurements = new ArrayList<>();
        for (String id : List.of("sales", "visits")) {
            goals.add(goal(id, Indicator.atLeast("1000家")).toBuilder()
                    .parent(GoalId.of("top"))
                    .build());
        }
        for (int month = 1; month <= months.size(); month++) {
            String amount = months.get(month - 1) + "家";
            measurements.add(measured("sales", LocalDate.of(2023, month, 10), amount));
            measurements.add(measured("visits", LocalDate.of(2023, month, Math.min(day, 10)), "7家"));
        }
        Rollup today = rollup(goals, LocalDate.of(2023, months.size(), Math.max(day, 10)), measurements);
        ForecastRange range = ForecastRange.of(today);
        Forecast forecast = Forecast.of(today);
        for (Goal goal : goals) {
            ForecastRange.Ends ends = range.goal(goal.id()).orElseThrow();
            double expected =
                    forecast.goal(goal.id()).orElseThrow().attainment().value().orElseThrow();
            assertThat(ends.worst().attainment().value().orElseThrow()).isLessThanOrEqualTo(expected + 1e-9);
            assertThat(ends.best().attainment().value().orElseThrow()).isGreaterThanOrEqualTo(expected - 1e-9);
        }
    }
}
