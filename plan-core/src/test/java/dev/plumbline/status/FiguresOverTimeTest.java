package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.book;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresOverTimeTest {

    private static Measurement of(String period, String value) {
        return Measurement.of(IndicatorId.of(GOAL.value()), Period.parse(period), Quantity.parse(value));
    }

    private static PlanBook with(PlanBook book, Measurement... measured) {
        PlanBook filled = book;
        for (Measurement each : measured) {
            filled = filled.record(each, recorded("12-31"));
        }
        return filled;
    }

    @ParameterizedTest(name = "GOAL-8 a month of a {0} told as 10 and then as 12 is 12, and told as such")
    @CsvSource({"FLOW, 100家", "STOCK, 100家", "RATE, 100%"})
    void lastOfTheSameDaysCounts(Accumulation accumulation, String target) {
        String unit = target.substring(3);
        PlanBook book = with(
                book(goal(Indicator.atLeast(target).toBuilder()
                        .accumulation(accumulation)
                        .build())),
                of("2024-01", "10" + unit),
                of("2024-01", "12" + unit));
        PlanStatus status = on("06-30", book);
        assertThat(status.goal(GOAL).actual()).hasToString("Optional[12" + unit + "]");
        assertThat(status.unmatchedFacts())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .anySatisfy(text -> assertThat(text)
                        .contains("2 measurements of one source")
                        .endsWith("so the one recorded last counts"));
    }

    @Test
    @DisplayName("GOAL-8 a week beside a measured month counts for the month that holds most of it, and in the whole")
    void straddlingWeekBesideAMonth() {
        Indicator phased = Indicator.atLeast("100家").toBuilder()
                .addPhase(TargetPhase.of(Period.parse("2024-01"), Quantity.parse("10家")))
                .addPhase(TargetPhase.of(Period.parse("2024-02"), Quantity.parse("20家")))
                .build();
        PlanBook book = with(book(goal(phased)), of("2024-01", "10家"), of("2024W5", "4家"), of("2024W6", "5家"));
        GoalStatus status = on("02-29", book).goal(GOAL);
        assertThat(status.actual()).hasToString("Optional[19家]");
        assertThat(status.figures().periods())
                .filteredOn(each -> each.period().kind() == Period.Kind.MONTH)
                .extracting(PeriodFigures::actual)
                .extracting(Object::toString)
                .containsExactly("Optional[10家]", "Optional[9家]");
    }

    @Test
    @DisplayName("GOAL-8 a month within a quarter that was measured before its end does not count its first days twice")
    void partOfAnUnfinishedQuarter() {
        Measurement quarter = of("2024Q1", "70万元").toBuilder()
                .when(Moment.of(LocalDate.of(2024, 3, 10)))
                .build();
        PlanBook overlapping = with(book(goal(Indicator.atLeast("400万元"))), quarter, of("2024-03", "31万元"));
        assertThat(on("06-30", overlapping).goal(GOAL).actual()).hasToString("Optional[70万元]");
        assertThat(on("06-30", overlapping).unmatchedFacts())
                .extracting(finding -> finding.code().id())
                .contains("measurement-overlaid");
        PlanBook beyond = with(book(goal(Indicator.atLeast("400万元"))), quarter, of("2024-04", "31万元"));
        assertThat(on("06-30", beyond).goal(GOAL).actual()).hasToString("Optional[101万元]");
    }

    /** Each day of the year on which a round amount is exactly as much of what is due as was asked for. */
    static Stream<Arguments> exactShares() {
        List<Arguments> cases = new ArrayList<>();
        for (int day = 1; day <= 366; day++) {
            for (int percent : List.of(80, 90, 110)) {
                // 366 家 over the year: one is due each day
                BigDecimal amount = BigDecimal.valueOf((long) day * percent).movePointLeft(2);
                if (day % 7 == 0) {
                    cases.add(Arguments.of(LocalDate.ofYearDay(2024, day), percent, amount, "366"));
                }
                // 100 家 over the year: shares without an end of digits
                BigDecimal of100 = amount.multiply(BigDecimal.valueOf(100));
                if (of100.remainder(BigDecimal.valueOf(366)).signum() == 0) {
                    cases.add(Arguments.of(
                            LocalDate.ofYearDay(2024, day), percent, of100.divide(BigDecimal.valueOf(366)), "100"));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "MON-1, MON-4: on {0} {2} of {3} a year is exactly {1} %")
    @MethodSource("exactShares")
    void lowerBoundsBelongToTheBetterLight(LocalDate day, int percent, BigDecimal amount, String target) {
        PlanBook book = with(
                book(goal(Indicator.atLeast(target + "家"))),
                Measurement.of(
                        IndicatorId.of(GOAL.value()),
                        LocalDate.of(2024, 1, 1),
                        Quantity.parse(amount.toPlainString() + "家")));
        GoalStatus status = PlanStatus.of(book, AsOf.endOf(day)).goal(GOAL);
        TrafficLight light = switch (percent) {
            case 80 -> TrafficLight.WARNING;
            case 90 -> TrafficLight.WATCH;
            default -> TrafficLight.ON_TRACK;
        };
        assertThat(status.light()).isEqualTo(light);
        assertThat(status.figures().toDate().deviation().exceeds(0.1)).isEqualTo(percent == 80);
    }

    @ParameterizedTest(name = "GOAL-8: of 100人, 60人 by the end of March and 80人 by that of June, {1} are due on {0}")
    @CsvSource({"02-15, 60", "03-31, 60", "05-15, 69.890", "06-29, 79.780", "06-30, 80", "09-30, 90", "12-31, 100"})
    void stockRunsStraightFromPointToPoint(String day, String due) {
        Indicator staff = Indicator.atLeast("100人").toBuilder()
                .accumulation(Accumulation.STOCK)
                .addPhase(TargetPhase.of(Period.parse("2024Q1"), Quantity.parse("60人")))
                .addPhase(TargetPhase.of(Period.parse("2024Q2"), Quantity.parse("80人")))
                .build();
        Quantity target = on(day, book(goal(staff)))
                .goal(GOAL)
                .figures()
                .targetToDate()
                .flatMap(each -> each instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty())
                .orElseThrow();
        assertThat(target.amount().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(due);
    }

    @ParameterizedTest(name = "MON-2: {0} by the end of June within 90家 to 110家 a year, alert at 60家, is {1}")
    @CsvSource({"50家, FAR", "29.8家, REACHED", "30家, NEAR", "69.7家, REACHED", "68.9家, NEAR", "66家, FAR"})
    void aRangeHasItsAlertValuesToDateOnEitherSide(String actual, AlertDistance distance) {
        Indicator visits = Indicator.within(Quantity.parse("90家"), Quantity.parse("110家")).toBuilder()
                .accumulation(Accumulation.FLOW)
                .alertValue(Quantity.parse("60家"))
                .tolerance(Quantity.parse("40家"))
                .build();
        GoalStatus status =
                on("06-30", with(book(goal(visits)), measured("01-01", actual))).goal(GOAL);
        assertThat(AlertDistance.of(visits, status.figures(), 0.1)).isEqualTo(distance);
        assertThat(AlertDistance.limitToDate(visits, status.figures())).hasToString("Optional[29.8361家]");
    }
}
