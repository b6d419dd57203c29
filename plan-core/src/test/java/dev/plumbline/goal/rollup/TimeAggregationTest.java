package dev.plumbline.goal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measurements and targets over time (GOAL-8), and 'keep within' (GOAL-7). */
class TimeAggregationTest {

    private static final Period YEAR = Period.year(2024);
    private static final LocalDate MARCH_END = LocalDate.of(2024, 3, 31);
    private static final IndicatorId ID = IndicatorId.of("goal");

    private static Measurement on(int month, int day, String value) {
        return Measurement.of(ID, LocalDate.of(2024, month, day), Quantity.parse(value));
    }

    private static Measurement of(Period period, String value) {
        return Measurement.of(ID, period, Quantity.parse(value));
    }

    private static GoalFigures figures(Indicator indicator, LocalDate asOf, Measurement... measurements) {
        return figures(indicator, RollupInput.of(YEAR, asOf, List.of(measurements)));
    }

    private static GoalFigures figures(Indicator indicator, RollupInput input) {
        Goal goal = Goal.builder()
                .id(GoalId.of("goal"))
                .name("goal")
                .indicator(indicator)
                .build();
        return Rollup.of(GoalTree.of(List.of(goal)), input).figures(goal.id()).orElseThrow();
    }

    private static Indicator adding(Accumulation accumulation, String target) {
        return Indicator.atLeast(target).toBuilder().accumulation(accumulation).build();
    }

    @Test
    @DisplayName("GOAL-8 daily, weekly and monthly values of a flow add up")
    void flow() {
        assertThat(figures(
                                adding(Accumulation.FLOW, "100家"),
                                MARCH_END,
                                on(1, 5, "3家"),
                                of(Period.weekOf(LocalDate.of(2024, 2, 7)), "4家"),
                                of(Period.month(2024, 3), "5家"))
                        .actual()
                        .orElseThrow())
                .hasToString("12家");
    }

    @Test
    @DisplayName("GOAL-8 no day of a flow counts twice: a quarter goes before its months")
    void overlap() {
        assertThat(figures(
                                adding(Accumulation.FLOW, "100家"),
                                MARCH_END,
                                of(Period.month(2024, 1), "3家"),
                                of(Period.quarter(2024, 1), "20家"))
                        .actual()
                        .orElseThrow())
                .hasToString("20家");
    }

    @Test
    @DisplayName("GOAL-8 of a stock the last value counts, whatever the order of recording")
    void stock() {
        assertThat(figures(adding(Accumulation.STOCK, "100人"), MARCH_END, on(3, 1, "90人"), on(1, 5, "80人"))
                        .actual()
                        .orElseThrow())
                .hasToString("90人");
    }

    @Test
    @DisplayName("GOAL-8 a rate is the mean, weighted where every measurement gives its base")
    void rate() {
        Measurement few =
                on(1, 31, "90%").toBuilder().base(BigDecimal.valueOf(100)).build();
        Measurement many =
                on(2, 29, "96%").toBuilder().base(BigDecimal.valueOf(200)).build();
        Indicator indicator = adding(Accumulation.RATE, "98%");
        assertThat(figures(indicator, MARCH_END, on(1, 31, "90%"), on(2, 29, "96%"))
                        .actual()
                        .orElseThrow())
                .hasToString("93%");
        assertThat(figures(indicator, MARCH_END, few, many).actual().orElseThrow())
                .hasToString("94%");
    }

    @Test
    @DisplayName("GOAL-8 50家 for 2024, 10家 on 2024-03-31: working days 50×61/251 = 12.15 → 82.3 %")
    void workingDays() {
        RollupInput input = RollupInput.builder()
                .period(YEAR)
                .asOf(MARCH_END)
                .addMeasurement(on(3, 31, "10家"))
                .dayCount(DayCount.workingDays(WorkingCalendar.china()))
                .build();
        GoalFigures figures = figures(Indicator.atLeast("50家"), input);
        assertThat(figures.attainmentToDate()).hasToString("82.3 %");
        assertThat(figures.targetToDate().orElseThrow().toString()).startsWith("12.15");
    }

    @Test
    @DisplayName("GOAL-8 phased targets: per period and cumulative say the same")
    void phased() {
        Indicator perPeriod = Indicator.atLeast("50家").toBuilder()
                .addPhases(phase(1, "20家"), phase(2, "10家"))
                .build();
        Indicator cumulative = Indicator.atLeast("50家").toBuilder()
                .addPhases(phase(1, "20家"), phase(2, "30家"))
                .phasing(Phasing.CUMULATIVE)
                .build();
        for (LocalDate day : List.of(MARCH_END, LocalDate.of(2024, 5, 15), LocalDate.of(2024, 6, 30))) {
            assertThat(figures(cumulative, day, on(3, 31, "10家")).targetToDate())
                    .isEqualTo(figures(perPeriod, day, on(3, 31, "10家")).targetToDate());
        }
        assertThat(figures(perPeriod, LocalDate.of(2024, 6, 30), on(3, 31, "10家"))
                        .targetToDate()
                        .orElseThrow())
                .hasToString("30家");
    }

    private static TargetPhase phase(int quarter, String value) {
        return TargetPhase.of(Period.quarter(2024, quarter), Quantity.parse(value));
    }

    @Test
    @DisplayName("GOAL-7 'keep within' = periods met / periods due, a missing earlier period counting as missed")
    void periodsMet() {
        Indicator complaints = Indicator.atMost("3次").toBuilder()
                .method(AttainmentMethod.PERIODS_MET)
                .accumulation(Accumulation.STOCK)
                .frequency(Frequency.MONTHLY)
                .build();
        assertThat(figures(
                                complaints,
                                LocalDate.of(2024, 4, 10),
                                of(Period.month(2024, 1), "2次"),
                                of(Period.month(2024, 3), "5次"))
                        .attainment())
                .hasToString("33.3 %");
        assertThat(figures(
                                complaints,
                                LocalDate.of(2024, 4, 10),
                                of(Period.month(2024, 1), "2次"),
                                of(Period.month(2024, 2), "3次"),
                                of(Period.month(2024, 3), "0次"))
                        .attainment())
                .hasToString("100.0 %");
        assertThat(figures(complaints, LocalDate.of(2024, 4, 10)).attainment().isDefined())
                .isFalse();
    }

    @Test
    @DisplayName("GOAL-7 an override lasts until the next measurement")
    void override() {
        AttainmentOverride set = AttainmentOverride.of(
                GoalId.of("goal"), LocalDate.of(2024, 3, 1), dev.plumbline.quantity.Ratio.of(0.9), "已核实");
        RollupInput before = RollupInput.builder()
                .period(YEAR)
                .asOf(MARCH_END)
                .addMeasurement(on(2, 1, "10家"))
                .addOverride(set)
                .build();
        RollupInput after = before.toBuilder().addMeasurement(on(3, 2, "5家")).build();
        assertThat(figures(Indicator.atLeast("50家"), before).attainment()).hasToString("90.0 %");
        assertThat(figures(Indicator.atLeast("50家"), before).origin()).isEqualTo(FigureOrigin.OVERRIDDEN);
        assertThat(figures(Indicator.atLeast("50家"), after).attainment()).hasToString("30.0 %");
    }
}
