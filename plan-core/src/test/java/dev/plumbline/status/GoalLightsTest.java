package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.book;
import static dev.plumbline.status.YearBook.day;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalLightsTest {

    private static final Indicator ON_TIME = Indicator.atLeast("98%").toBuilder()
            .alertValue(Quantity.parse("95%"))
            .build();
    private static final Indicator DAYS = Indicator.atMost("25天").toBuilder()
            .alertValue(Quantity.parse("30天"))
            .build();

    private static TrafficLight light(Goal goal, String monthDay, String actual) {
        return on(monthDay, book(goal).record(measured("01-01", actual), recorded("01-01")))
                .goal(GOAL)
                .light();
    }

    @ParameterizedTest(name = "MON-4: {0} of 100分 is {1}")
    @CsvSource({
        "120分, ON_TRACK",
        "100分, ON_TRACK",
        "99.99分, WATCH",
        "90分, WATCH",
        "89.99分, WARNING",
        "80分, WARNING",
        "79.99分, OFF_TRACK",
        "0分, OFF_TRACK"
    })
    void givesALowerBoundToTheBetterLight(String actual, TrafficLight light) {
        assertThat(light(goal(Indicator.atLeast("100分")), "06-30", actual)).isEqualTo(light);
    }

    @ParameterizedTest(name = "MON-2: {0} of 98 %, alert at 95 %, is {1}")
    @CsvSource({
        "98%, ON_TRACK",
        "96%, WATCH",
        "95.31%, WATCH",
        "95.3%, WARNING",
        "95.01%, WARNING",
        "95%, OFF_TRACK",
        "94%, OFF_TRACK"
    })
    void warnsNearTheAlertValueAndStopsAtIt(String actual, TrafficLight light) {
        assertThat(light(goal(ON_TIME), "06-30", actual)).isEqualTo(light);
    }

    @ParameterizedTest(name = "MON-2: {0} of 25天, alert at 30天, is {1}")
    @CsvSource({"25天, ON_TRACK", "27天, WATCH", "29.4天, WARNING", "29.5天, WARNING", "30天, OFF_TRACK", "31天, OFF_TRACK"})
    void warnsFromTheOtherSideWhereLowerIsBetter(String actual, TrafficLight light) {
        assertThat(light(goal(DAYS), "06-30", actual)).isEqualTo(light);
    }

    @ParameterizedTest(name = "GOAL-5: of {0} on {2} {1} has no attainment and is {3}")
    @CsvSource({
        "100万元, -500万元, 06-30, OFF_TRACK, false",
        "100万元, -500万元, 12-31, OFF_TRACK, false",
        "-10万元, -5万元, 12-31, ON_TRACK, true",
        "-10万元, -15万元, 12-31, OFF_TRACK, false",
        "0元, 5元, 06-30, ON_TRACK, true",
        "0元, 5元, 12-31, ON_TRACK, true",
        "0元, -5元, 12-31, OFF_TRACK, false"
    })
    void followsWhetherItIsMetWithoutAnAttainment(
            String target, String actual, String monthDay, TrafficLight light, boolean met) {
        Goal goal = goal(Indicator.atLeast(target));
        GoalStatus status = on(monthDay, book(goal).record(measured("01-01", actual), recorded("01-01")))
                .goal(GOAL);
        assertThat(status.attainment().isDefined()).isFalse();
        assertThat(status.light()).isEqualTo(light);
        assertThat(status.isMet()).contains(met);
    }

    @Test
    @DisplayName("MON-4: past its deadline a goal that is met without an attainment is on track")
    void isMetPastItsDeadlineWithoutAnAttainment() {
        Goal goal =
                goal(Indicator.atLeast("0元")).toBuilder().deadline(day("03-31")).build();
        assertThat(light(goal, "06-30", "5元")).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(light(goal, "06-30", "-5元")).isEqualTo(TrafficLight.OFF_TRACK);
    }

    @Test
    @DisplayName("MON-2: of 25天 with the alert at 30天 only 29.5天 is near by a light that 29.4天 is not")
    void isNearWithinTenPerCentOfTheWay() {
        PlanPolicy lenient = PlanPolicy.builder()
                .lights(LightThresholds.builder().watch(0.5).warning(0.5).build())
                .build();
        PlanBook book = book(goal(DAYS)).toBuilder().policy(lenient).build();

        assertThat(on("06-30", book.record(measured("06-01", "29.4天"), recorded("06-01")))
                        .goal(GOAL)
                        .light())
                .isEqualTo(TrafficLight.WATCH);
        assertThat(on("06-30", book.record(measured("06-01", "29.5天"), recorded("06-01")))
                        .goal(GOAL)
                        .light())
                .isEqualTo(TrafficLight.WARNING);
    }

    @Test
    void neverComparesAnAlertValueInAnotherUnit() {
        Indicator mixed = Indicator.atLeast("100分").toBuilder()
                .alertValue(Quantity.parse("95%"))
                .build();

        assertThat(light(goal(mixed), "06-30", "93分")).isEqualTo(TrafficLight.WATCH);
    }

    @ParameterizedTest(name = "MON-4: {1} of 100分 due 09-30 is {2} on {0}")
    @CsvSource({"09-30, 95分, WATCH", "10-01, 95分, OFF_TRACK", "10-01, 100分, ON_TRACK", "10-01, 99.99分, OFF_TRACK"})
    void isOffTrackOnceTheDeadlinePassedUnmet(String date, String actual, TrafficLight light) {
        Goal due = goal(Indicator.atLeast("100分")).toBuilder()
                .deadline(day("09-30"))
                .build();

        assertThat(light(due, date, actual)).isEqualTo(light);
    }

    @Test
    @DisplayName("MON-4: not started before its plan's first day, or unmeasured, or cancelled")
    void isNotStarted() {
        Goal goal = goal(Indicator.atLeast("100分"));
        PlanBook early = book(goal).record(measured("01-01", "50分"), recorded("01-01"));

        assertThat(on("06-30", book(goal)).goal(GOAL).light()).isEqualTo(TrafficLight.NOT_STARTED);
        assertThat(on("01-01", early).goal(GOAL).light()).isEqualTo(TrafficLight.OFF_TRACK);
        assertThat(light(goal.toBuilder().cancelled(true).build(), "06-30", "50分"))
                .isEqualTo(TrafficLight.NOT_STARTED);
    }

    @Test
    @DisplayName("MON-4: attainment to date decides, not that of the whole year")
    void looksAtTheTargetToDate() {
        Goal customers = goal(Indicator.atLeast("366家"));

        assertThat(light(customers, "01-10", "10家")).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(light(customers, "01-11", "10家")).isEqualTo(TrafficLight.WATCH);
    }

    @Test
    @DisplayName("MON-4: every bound is policy")
    void followsThePolicy() {
        PlanPolicy strict = PlanPolicy.builder()
                .lights(LightThresholds.builder().watch(0.99).warning(0.98).build())
                .build();
        PlanBook book = book(goal(Indicator.atLeast("100分"))).toBuilder()
                .policy(strict)
                .build()
                .record(measured("01-01", "95分"), recorded("01-01"));

        assertThat(on("06-30", book).goal(GOAL).light()).isEqualTo(TrafficLight.OFF_TRACK);
    }

    @ParameterizedTest(name = "MON-2: {1} by {0} of 100万元, alert at 80万元, is {2}")
    @CsvSource({
        "03-31, 30万元, ON_TRACK",
        "03-31, 20万元, WARNING",
        "03-31, 19万元, OFF_TRACK",
        "12-31, 79万元, OFF_TRACK",
        "12-31, 81万元, WARNING"
    })
    void holdsTheAlertValueOfAFlowAgainstItsShareToDate(String date, String actual, TrafficLight light) {
        Indicator revenue = Indicator.atLeast("100万元").toBuilder()
                .alertValue(Quantity.parse("80万元"))
                .build();
        assertThat(light(goal(revenue), date, actual)).isEqualTo(light);
    }

    @ParameterizedTest(name = "MON-2: {0} of 25~30天, alert at 35天, is {1}")
    @CsvSource({"27天, ON_TRACK", "40天, OFF_TRACK", "35天, OFF_TRACK", "20天, OFF_TRACK", "34.6天, WARNING"})
    void hasAlertValuesOnEitherSideOfARange(String actual, TrafficLight light) {
        Indicator days = Indicator.within(Quantity.parse("25天"), Quantity.parse("30天")).toBuilder()
                .tolerance(Quantity.parse("100天"))
                .alertValue(Quantity.parse("35天"))
                .build();
        assertThat(light(goal(days), "06-30", actual)).isEqualTo(light);
    }

    @ParameterizedTest(name = "MON-4: a goal without a measurement is {1} on {0}")
    @CsvSource({"06-30, NOT_STARTED", "07-02, NO_DATA", "12-31, NO_DATA"})
    void tellsWhereNobodyMeasured(String date, TrafficLight light) {
        assertThat(on(date, book(goal(Indicator.atLeast("100家")))).goal(GOAL).light())
                .isEqualTo(light);
    }

    @Test
    @DisplayName("MON-4: what is ahead of a first phase of 0 is on track")
    void isAheadOfNothing() {
        Indicator late = Indicator.atLeast("100家").toBuilder()
                .addPhase(TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("0家")))
                .addPhase(TargetPhase.of(Period.quarter(2024, 2), Quantity.parse("40家")))
                .build();
        assertThat(light(goal(late), "03-10", "15家")).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(light(goal(late), "03-10", "0家")).isEqualTo(TrafficLight.ON_TRACK);
    }
}
