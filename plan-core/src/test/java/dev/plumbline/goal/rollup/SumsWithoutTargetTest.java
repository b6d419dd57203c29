package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that say nothing of what is to be reached are judged as their children are (GOAL-5, GOAL-7). */
class SumsWithoutTargetTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static Goal sum(String id, Indicator indicator) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .indicator(indicator)
                .rollup(RollupMethod.SUM)
                .build();
    }

    private static Goal part(String id, String parent, Indicator indicator) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .parent(GoalId.of(parent))
                .indicator(indicator)
                .build();
    }

    private static Measurement of(String id, String value) {
        return Measurement.of(IndicatorId.of(id), YEAR_END, Quantity.parse(value));
    }

    private static GoalFigures figures(List<Goal> goals, Measurement... measured) {
        return Rollup.of(GoalTree.of(goals), RollupInput.of(YEAR, YEAR_END, List.of(measured)))
                .figures(GoalId.of("sum"))
                .orElseThrow();
    }

    private static Indicator between(String low, String high) {
        return Indicator.within(Quantity.parse(low), Quantity.parse(high));
    }

    private static List<Goal> faults() {
        return List.of(
                sum("sum", Indicator.unstated()),
                part("one", "sum", Indicator.atMost("10件")),
                part("two", "sum", Indicator.atMost("10件")));
    }

    private static List<Goal> ranges(Indicator parent) {
        return List.of(
                sum("sum", parent),
                part("one", "sum", between("10件", "20件")),
                part("two", "sum", between("10件", "20件")));
    }

    @Test
    @DisplayName("GOAL-7: 20件 twice of at most 10件 each is 50 % and unfavourable, where the parent says no direction")
    void followsLowerIsBetter() {
        GoalFigures sum = figures(faults(), of("one", "20件"), of("two", "20件"));

        assertThat(sum.attainment()).hasToString("50.0 %");
        assertThat(sum.attainmentToDate()).hasToString("50.0 %");
        assertThat(sum.whole().deviation().isUnfavourable()).isTrue();
    }

    @Test
    @DisplayName("GOAL-7: a sum of sums without a target is judged as the children at the bottom are")
    void followsThroughLevels() {
        List<Goal> goals = new ArrayList<>();
        goals.add(sum("sum", Indicator.unstated()));
        goals.add(sum("middle", Indicator.unstated()).toBuilder()
                .parent(GoalId.of("sum"))
                .build());
        goals.add(part("one", "middle", Indicator.atMost("10件")));
        goals.add(part("two", "middle", between("10件", "20件")));

        assertThat(figures(goals.subList(0, 3), of("one", "20件")).attainment()).hasToString("50.0 %");
        goals.remove(2);
        assertThat(figures(goals, of("two", "15件")).attainment()).hasToString("100.0 %");
    }

    @Test
    @DisplayName("GOAL-5: a cap lets no child of which less is better count for less than the cap's amount")
    void capsLowerIsBetter() {
        RollupInput input = RollupInput.builder()
                .period(YEAR)
                .asOf(YEAR_END)
                .addMeasurements(of("one", "5件"), of("two", "20件"))
                .policy(RollupPolicy.builder().cap(java.math.BigDecimal.ONE).build())
                .build();

        assertThat(Rollup.of(GoalTree.of(faults()), input)
                        .figures(GoalId.of("sum"))
                        .orElseThrow()
                        .attainment())
                .hasToString("66.7 %");
    }

    @Test
    @DisplayName("GOAL-7: a direction that is told goes before the children's, and so does a target")
    void keepsItsOwn() {
        List<Goal> goals = new ArrayList<>(faults());
        goals.set(0, sum("sum", Indicator.atLeast("20件")));

        assertThat(figures(goals, of("one", "20件"), of("two", "20件")).attainment())
                .hasToString("200.0 %");
    }

    @ParameterizedTest(name = "GOAL-7: {0} and {1}, each to be in 10–20件, are {2} of 20–40件")
    @CsvSource({"25件, 10件, 100.0 %", "20件, 20件, 100.0 %", "30件, 20件, 0.0 %", "5件, 10件, 0.0 %"})
    void addsUpRanges(String one, String two, String attainment) {
        for (Indicator parent : List.of(
                Indicator.unstated(),
                Indicator.builder().direction(Direction.WITHIN).build())) {
            GoalFigures sum = figures(ranges(parent), of("one", one), of("two", two));

            assertThat(sum.attainment()).hasToString(attainment);
            assertThat(sum.attainmentToDate()).hasToString(attainment);
            assertThat(sum.target()).contains(Target.within(Quantity.parse("20件"), Quantity.parse("40件")));
        }
    }

    @Test
    @DisplayName("GOAL-7: the range of a child that nobody measured is still to be reached")
    void rangeOfTheUnmeasured() {
        GoalFigures sum = figures(ranges(Indicator.unstated()), of("one", "10件"));

        assertThat(sum.attainment()).hasToString("0.0 %");
        assertThat(sum.whole().deviation().rate()).hasToString("-50.0 %");
    }

    @Test
    @DisplayName("GOAL-5: outside the summed range attainment falls over the sum of the tolerances")
    void addsUpTolerances() {
        Indicator wide = between("10件", "20件").toBuilder()
                .tolerance(Quantity.parse("5件"))
                .build();
        List<Goal> goals =
                List.of(sum("sum", Indicator.unstated()), part("one", "sum", wide), part("two", "sum", wide));

        assertThat(figures(goals, of("one", "20件"), of("two", "25件")).attainment())
                .hasToString("50.0 %");
    }

    @Test
    @DisplayName("GOAL-7: a live rollup gives a sum of ranges and of lower amounts the figures of one made anew")
    void isTheSameLive() {
        for (List<Goal> goals : List.of(faults(), ranges(Indicator.unstated()))) {
            List<Measurement> measured = List.of(of("one", "20件"), of("two", "25件"));
            RollupInput nothing = RollupInput.of(YEAR, YEAR_END);
            LiveRollup live = LiveRollup.of(GoalTree.of(goals), nothing);
            measured.forEach(live::record);

            assertThat(live.figures(GoalId.of("sum"))).contains(figures(goals, measured.toArray(Measurement[]::new)));
        }
    }

    @Test
    @DisplayName("GOAL-7: what is measured of the sum itself goes by its own direction, live as in full")
    void measuredItself() {
        Indicator phased = Indicator.builder()
                .addPhase(TargetPhase.of(YEAR, Quantity.parse("100件")))
                .build();
        List<Goal> goals = List.of(
                Goal.builder().id(GoalId.of("top")).name("top").build(),
                sum("sum", phased).toBuilder().parent(GoalId.of("top")).build(),
                part("one", "sum", Indicator.atMost("10件")));
        GoalTree tree = GoalTree.of(goals);
        RollupInput input = RollupInput.of(YEAR, YEAR_END);
        Measurement measured = of("sum", "11件");

        LiveRollup live = LiveRollup.of(tree, input);
        live.record(measured);

        assertThat(live.figures(GoalId.of("top")).orElseThrow().attainmentToDate())
                .hasToString("11.0 %");
        assertThat(live.figures(GoalId.of("top")))
                .isEqualTo(Rollup.of(tree, input.withMeasurements(List.of(measured)))
                        .figures(GoalId.of("top")));
    }
}
