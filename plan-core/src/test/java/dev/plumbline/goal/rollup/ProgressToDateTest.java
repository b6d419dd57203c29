package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress of a flow is held from the baseline's share to date (GOAL-5, GOAL-8). */
class ProgressToDateTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate JUNE_END = LocalDate.of(2024, 6, 30);
    private static final GoalId GOAL = GoalId.of("signed");

    private static Indicator progress(String baseline, String target) {
        return Indicator.atLeast(target).toBuilder()
                .baseline(Quantity.parse(baseline))
                .method(AttainmentMethod.PROGRESS)
                .build();
    }

    private static GoalFigures figures(Indicator indicator, LocalDate asOf, String actual) {
        Goal goal = Goal.builder().id(GOAL).name("新签客户").indicator(indicator).build();
        return Rollup.of(
                        GoalTree.of(List.of(goal)),
                        RollupInput.of(
                                YEAR,
                                asOf,
                                List.of(Measurement.of(IndicatorId.of("signed"), asOf, Quantity.parse(actual)))))
                .figures(GOAL)
                .orElseThrow();
    }

    @ParameterizedTest(name = "GOAL-5: {0} by June 30, from 100家 to 200家 a year, is {1}")
    @CsvSource({"101家, 103.1 %", "99家, 99.1 %", "100家, 101.1 %"})
    void sharesTheBaseline(String actual, String attainment) {
        GoalFigures figures = figures(progress("100家", "200家"), JUNE_END, actual);

        assertThat(figures.attainmentToDate()).hasToString(attainment);
    }

    @Test
    @DisplayName("GOAL-8: of a phased flow the baseline is shared as the phases share the target, in each phase too")
    void sharesAsThePhasesDo() {
        Indicator phased = progress("100家", "200家").toBuilder()
                .addPhase(new TargetPhase(Period.quarter(2024, 1), Quantity.parse("40家")))
                .build();
        GoalFigures figures = figures(phased, LocalDate.of(2024, 3, 31), "30家");

        assertThat(figures.attainmentToDate()).hasToString("50.0 %");
        assertThat(figures.periods().get(0).attainment()).hasToString("50.0 %");
    }

    @Test
    @DisplayName("GOAL-5: the whole target and a level are held from the whole baseline")
    void keepsTheWhole() {
        assertThat(figures(progress("100家", "200家"), JUNE_END, "150家").attainment())
                .hasToString("50.0 %");
        assertThat(figures(progress("85分", "90分"), JUNE_END, "88分").attainmentToDate())
                .hasToString("60.0 %");
    }

    @Test
    @DisplayName("GOAL-7: a sum held by progress shares its baseline likewise")
    void sharesThatOfASum() {
        Goal sum = Goal.builder()
                .id(GOAL)
                .name("新签客户")
                .indicator(progress("100家", "200家"))
                .rollup(RollupMethod.SUM)
                .build();
        Goal part = Goal.builder()
                .id(GoalId.of("east"))
                .name("华东")
                .parent(GOAL)
                .indicator(Indicator.atLeast("200家"))
                .build();
        Rollup rollup = Rollup.of(
                GoalTree.of(List.of(sum, part)),
                RollupInput.of(
                        YEAR,
                        JUNE_END,
                        List.of(Measurement.of(IndicatorId.of("east"), JUNE_END, Quantity.parse("101家")))));

        assertThat(rollup.figures(GOAL).orElseThrow().attainmentToDate()).hasToString("103.1 %");
    }
}
