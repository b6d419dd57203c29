package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Attainment;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in other units than the target's (GOAL-3), ranks and nothing at all (GOAL-5). */
class UnitsInRollupTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate JUNE_END = LocalDate.of(2024, 6, 30);

    /** The indicator that a text asks for, as a table would make it. */
    private static Indicator asked(String text) {
        Bound bound = QuantityText.read(text).bound().orElseThrow();
        if (bound instanceof Bound.Range range) {
            return Indicator.within(range.low(), range.high());
        }
        Bound.Limit limit = (Bound.Limit) bound;
        return limit.comparison() == Comparison.AT_MOST
                ? Indicator.atMost(limit.value())
                : Indicator.atLeast(limit.value());
    }

    private static Quantity read(String text) {
        return ((Bound.Limit) QuantityText.read(text).bound().orElseThrow()).value();
    }

    @ParameterizedTest(name = "GOAL-5 {1} against {0} is {2}, off by {3}")
    @CsvSource({
        "≤2小时,90分钟,133.3 %,-25.0 %",
        "≤2小时,3小时,66.7 %,50.0 %",
        "≥40小时,1800分钟,75.0 %,-25.0 %",
        "≥2吨,1500千克,75.0 %,-25.0 %",
        "≥10公里,12000米,120.0 %,20.0 %",
        "100家,30个,30.0 %,-70.0 %",
        "前三名,第2名,150.0 %,-33.3 %",
        "前三名,第二名,150.0 %,-33.3 %",
        "top 3,第6名,50.0 %,100.0 %",
        "零事故,0起,100.0 %,undefined",
        "零事故,2起,0.0 %,undefined",
        "0起,0起,100.0 %,undefined",
        "0起,0个,100.0 %,undefined",
        "无投诉,0,100.0 %,undefined",
        "100家,30户,undefined,undefined",
        "100万元,30万美元,undefined,undefined",
        "5天,40小时,undefined,undefined",
        "80分±5,78分,100.0 %,0.0 %"
    })
    void heldAgainstTheTarget(String target, String actual, String attainment, String deviation) {
        Indicator indicator = asked(target);
        MeasuredValue value = MeasuredValue.of(read(actual));
        assertThat(Attainment.of(indicator, value)).hasToString(attainment);
        assertThat(Deviation.of(indicator, value).rate()).hasToString(deviation);
        assertThat(Attainment.isMet(indicator, value, indicator.target().orElseThrow())
                        .isPresent())
                .isEqualTo(!attainment.equals("undefined"));
        GoalFigures figures = figures(goal("goal", indicator), measured("goal", "2024-05-06", actual));
        assertThat(figures.attainment()).hasToString(attainment);
    }

    private static Goal goal(String id, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(id).indicator(indicator).build();
    }

    private static Measurement measured(String indicator, String day, String value) {
        return Measurement.of(IndicatorId.of(indicator), LocalDate.parse(day), read(value));
    }

    private static GoalFigures figures(Goal goal, Measurement... measured) {
        return Rollup.of(GoalTree.of(List.of(goal)), RollupInput.of(YEAR, JUNE_END, List.of(measured)))
                .figures(goal.id())
                .orElseThrow();
    }

    @Test
    @DisplayName("GOAL-7 three times 20分钟 are one 小时 exactly")
    void addsUpBeforeItConverts() {
        GoalFigures figures = figures(
                goal("goal", Indicator.atLeast("1小时")),
                measured("goal", "2024-01-05", "20分钟"),
                measured("goal", "2024-02-05", "20分钟"),
                measured("goal", "2024-03-05", "20分钟"));
        assertThat(figures.actual().orElseThrow()).hasToString("1小时");
        assertThat(figures.attainment()).hasToString("100.0 %");
    }

    @Test
    @DisplayName("GOAL-2 ranks and response times are levels: the last one counts")
    void levels() {
        assertThat(figures(
                                goal("goal", asked("前三名")),
                                measured("goal", "2024-01-31", "第2名"),
                                measured("goal", "2024-02-29", "第3名"))
                        .actual()
                        .orElseThrow())
                .hasToString("3名");
        assertThat(figures(
                                goal("goal", asked("≤2小时")),
                                measured("goal", "2024-01-31", "90分钟"),
                                measured("goal", "2024-02-29", "60分钟"))
                        .actual()
                        .orElseThrow())
                .hasToString("1小时");
    }

    private static List<Goal> summed(String parent, String... children) {
        Goal sum = goal("sum", Indicator.atLeast(parent)).toBuilder()
                .rollup(RollupMethod.SUM)
                .build();
        return Stream.concat(
                        Stream.of(sum),
                        Stream.iterate(0, i -> i < children.length, i -> i + 1)
                                .map(i -> goal("part" + i, Indicator.atLeast(children[i])).toBuilder()
                                        .parent(sum.id())
                                        .build()))
                .toList();
    }

    @Test
    @DisplayName("GOAL-7 children in other units of one measure are summed, those that do not fit left out")
    void sums() {
        GoalTree tree = GoalTree.of(summed("10小时", "300分钟", "4小时", "5公里"));
        RollupInput input = RollupInput.of(
                YEAR,
                JUNE_END,
                List.of(
                        measured("part0", "2024-03-01", "150分钟"),
                        measured("part1", "2024-03-01", "120分钟"),
                        measured("part2", "2024-03-01", "5公里")));
        GoalFigures figures = Rollup.of(tree, input).figures(GoalId.of("sum")).orElseThrow();
        assertThat(figures.actual().orElseThrow()).hasToString("4.5小时");
        assertThat(figures.target().orElseThrow()).hasToString("10小时");
        assertThat(figures.attainment()).hasToString("45.0 %");
    }

    @Test
    @DisplayName("GOAL-7 a live rollup of mixed units has the figures of one made anew, after every measurement")
    void live() {
        GoalTree tree = GoalTree.of(summed("10小时", "300分钟", "4小时"));
        List<Measurement> all = List.of(
                measured("part0", "2024-01-01", "20分钟"),
                measured("part0", "2024-02-01", "1小时"),
                measured("part1", "2024-02-03", "2小时"),
                measured("part1", "2024-03-01", "20分钟"),
                measured("part0", "2024-03-02", "40分钟"),
                measured("part0", "2024-03-03", "5公里"));
        LiveRollup live = LiveRollup.of(tree, RollupInput.of(YEAR, JUNE_END));
        for (int i = 0; i < all.size(); i++) {
            live.record(all.get(i));
            Rollup anew = Rollup.of(tree, RollupInput.of(YEAR, JUNE_END, all.subList(0, i + 1)));
            for (Goal goal : tree.goals()) {
                assertThat(live.figures(goal.id())).isEqualTo(anew.figures(goal.id()));
            }
        }
    }

    @ParameterizedTest(name = "GOAL-8 {0} counts for {1}, not for {2}")
    @CsvSource({
        "2024W40,2024Q4,2024Q3",
        "2025W1,2025,2024",
        "2024W18,2024-05,2024-04",
        "2024W31,2024-08,2024-07",
        "2020W53,2020,2021",
        "2024W14,2024Q2,2024Q1"
    })
    void weeksAtTheTurn(String week, String counted, String other) {
        Indicator indicator =
                Indicator.atLeast("100家").toBuilder().id(IndicatorId.of("goal")).build();
        Measurement measured = Measurement.of(IndicatorId.of("goal"), Period.parse(week), Quantity.parse("5家"));
        MeasurementSeries series = MeasurementSeries.of(indicator, List.of(measured), ZoneOffset.UTC);
        LocalDate late = LocalDate.of(2030, 1, 1);
        assertThat(series.value(Period.parse(counted).range(), late)).isPresent();
        assertThat(series.value(Period.parse(other).range(), late)).isEmpty();
    }

    @Test
    @DisplayName("GOAL-8 the first week of 2025 is one of the plan's periods")
    void weekOfThePlan() {
        Goal goal = goal("goal", Indicator.atLeast("100家"));
        Measurement measured = Measurement.of(IndicatorId.of("goal"), Period.week(2025, 1), Quantity.parse("5家"));
        RollupInput input = RollupInput.of(Period.year(2025), LocalDate.of(2025, 3, 31), List.of(measured));
        GoalFigures figures =
                Rollup.of(GoalTree.of(List.of(goal)), input).figures(goal.id()).orElseThrow();
        assertThat(figures.actual().orElseThrow()).hasToString("5家");
        assertThat(figures.period(Period.week(2025, 1))).isPresent();
        assertThat(figures.target()).contains(Target.of(Quantity.parse("100家")));
    }
}
