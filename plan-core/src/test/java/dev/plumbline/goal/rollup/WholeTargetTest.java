package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sums and phases are held against (GOAL-7, GOAL-8). */
class WholeTargetTest {

    private static final Period YEAR = Period.year(2024);
    private static final GoalId SUM = GoalId.of("sum");

    private static Goal goal(String id, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(id).indicator(indicator).build();
    }

    private static Goal part(String id, String parent, String target) {
        return goal(id, Indicator.atLeast(target)).toBuilder()
                .parent(GoalId.of(parent))
                .build();
    }

    private static Goal sum(String id, Indicator indicator) {
        return goal(id, indicator).toBuilder().rollup(RollupMethod.SUM).build();
    }

    private static Rollup measured(List<Goal> goals, Measurement... measurements) {
        return Rollup.of(GoalTree.of(goals), RollupInput.of(YEAR, LocalDate.of(2024, 12, 31), List.of(measurements)));
    }

    private static Measurement of(String id, String value) {
        return Measurement.of(IndicatorId.of(id), LocalDate.of(2024, 3, 31), Quantity.parse(value));
    }

    @Test
    @DisplayName(
            "GOAL-7 700万 against 3000万 and unmeasured 1500万 under a goal of 5000万 is 14.0 %, and the unmeasured is named")
    void unmeasuredHalf() {
        List<Goal> goals = List.of(
                sum("sum", Indicator.atLeast("5000万元")), part("east", "sum", "3000万元"), part("west", "sum", "1500万元"));
        Rollup rollup = measured(goals, of("east", "700万元"));
        GoalFigures figures = rollup.figures(SUM).orElseThrow();
        assertThat(figures.attainment()).hasToString("14.0 %");
        assertThat(figures.target()).contains(Target.of(Quantity.parse("5000万元")));
        Explanation explanation = rollup.explain(SUM).orElseThrow();
        assertThat(explanation.contributions().get(1).role()).isEqualTo(ContributionRole.STILL_DUE);
        assertThat(explanation.text(Locale.CHINESE)).contains("west（未计量，仍须达成）");
    }

    @Test
    @DisplayName("GOAL-7 a sum without a target is held against all children's, also those further down")
    void withoutATarget() {
        Indicator open = Indicator.builder().build();
        List<Goal> goals = new ArrayList<>(List.of(
                sum("sum", open),
                part("east", "sum", "3000万元"),
                sum("west", open).toBuilder().parent(SUM).build(),
                part("south", "west", "1000万元"),
                part("north", "west", "1000万元")));
        GoalFigures figures = measured(goals, of("east", "1000万元")).figures(SUM).orElseThrow();
        assertThat(figures.target()).contains(Target.of(Quantity.parse("5000万元")));
        assertThat(figures.attainment()).hasToString("20.0 %");
    }

    @Test
    @DisplayName("GOAL-8 a rate whose base is missing for some parts is undefined, and still measured")
    void missingBase() {
        Indicator rate = Indicator.atLeast("98%");
        Measurement based = of("rate", "97%").toBuilder().base(BigDecimal.TEN).build();
        GoalFigures figures = measured(List.of(goal("rate", rate)), based, of("rate", "80%"))
                .figures(GoalId.of("rate"))
                .orElseThrow();
        assertThat(figures.isMeasured()).isTrue();
        assertThat(figures.actual()).isEmpty();
        assertThat(figures.attainment().isDefined()).isFalse();
    }

    private static String due(Indicator indicator, String day) {
        GoalTree tree = GoalTree.of(List.of(goal("g", indicator)));
        return Rollup.of(tree, RollupInput.of(YEAR, LocalDate.parse("2024-" + day)))
                .figures(GoalId.of("g"))
                .orElseThrow()
                .targetToDate()
                .orElseThrow()
                .toString();
    }

    private static Indicator phased(String whole, Phasing phasing, String... quarters) {
        Indicator.Builder phased = Indicator.atLeast(whole).toBuilder().phasing(phasing);
        for (String quarter : quarters) {
            String[] parts = quarter.split(" ");
            phased.addPhase(TargetPhase.of(Period.parse(parts[0]), Quantity.parse(parts[1])));
        }
        return phased.build();
    }

    @ParameterizedTest(name = "GOAL-8 Q1 20家 of 50家: by {0} {1} are due")
    @CsvSource({
        "02-15, 10.10989010989011家",
        "03-31, 20家",
        "05-15, 24.909090909090909家",
        "08-16, 35.05454545454545家",
        "12-31, 50家"
    })
    void runsStraightAfterTheLastPhase(String day, String due) {
        assertThat(due(phased("50家", Phasing.PER_PERIOD, "2024Q1 20家"), day)).isEqualTo(due);
        assertThat(due(phased("50家", Phasing.CUMULATIVE, "2024Q1 20家"), day)).isEqualTo(due);
    }

    @ParameterizedTest(name = "GOAL-8 Q1 10家, Q3 20家 of 60家: by {0} {1} are due")
    @CsvSource({"03-31, 10家", "06-30, 24.91803278688525家", "09-30, 44.91803278688525家", "12-31, 60家"})
    void sharesTheRestOverTheDaysLeftOut(String day, String due) {
        assertThat(due(phased("60家", Phasing.PER_PERIOD, "2024Q1 10家", "2024Q3 20家"), day))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "GOAL-8 85分 by Q1, 90分 for the year: by {0} {1}")
    @CsvSource({"02-01, 85分", "03-31, 85分", "08-15, 87.490909090909091分", "12-31, 90分"})
    void levelsRunStraightToTheWhole(String day, String due) {
        assertThat(due(phased("90分", Phasing.PER_PERIOD, "2024Q1 85分"), day)).isEqualTo(due);
    }
}
