package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.time.DateRange;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTimetableTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final PlanningTimetable STANDARD = PlanningTimetable.standard();

    @ParameterizedTest
    @DisplayName("PLAN-7: the worked examples, moved to the day before, the day after, or not")
    @CsvSource({
        "2025, PREVIOUS, 2024-12-10 2024-12-20 2024-12-25 2025-01-03",
        "2025, NEXT, 2024-12-10 2024-12-20 2024-12-25 2025-01-06",
        "2025, UNMOVED, 2024-12-10 2024-12-20 2024-12-25 2025-01-05",
        "2024-06, PREVIOUS, 2024-05-24 2024-05-28 2024-06-03 2024-06-21 2024-06-28",
        "2024-06, NEXT, 2024-05-27 2024-05-28 2024-06-03 2024-06-24 2024-07-01",
        "2024-06, UNMOVED, 2024-05-25 2024-05-28 2024-06-03 2024-06-23 2024-06-30",
        "2024-03, UNMOVED, 2024-02-25 2024-02-28 2024-03-01 2024-03-23 2024-03-31",
        "2024Q3, PREVIOUS, 2024-09-30",
        "2024@4, UNMOVED, 2024-03-10 2024-03-20 2024-03-25 2024-04-05"
    })
    void givesTheDates(String period, DayShift shift, String dates) {
        assertThat(STANDARD.shifted(shift).dates(Period.parse(period), CHINA).stream()
                        .map(each -> each.due().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dates);
    }

    @Test
    void theStrategyMeetingHasTenDays() {
        PlanningDate meeting = STANDARD.dates(Period.year(2025), CHINA).get(0);
        assertThat(meeting.step()).isEqualTo(PlanningStep.STRATEGY_MEETING);
        assertThat(meeting.opens()).isEqualTo("2024-12-01");
        assertThat(meeting.due()).isEqualTo("2024-12-10");
        assertThat(meeting.step().text(Locale.CHINESE)).isEqualTo("战略研讨会");
        assertThat(meeting.step().text(Locale.ENGLISH)).isEqualTo("strategy meeting");
    }

    @Test
    @DisplayName("PLAN-7: a date that rests on days the calendar does not cover says so, and stands")
    void tellsWhatIsNotCovered() {
        PlanningDate published = STANDARD.dates(Period.month(2027, 10), CHINA).stream()
                .filter(date -> date.step() == PlanningStep.MONTHLY_PUBLICATION)
                .findFirst()
                .orElseThrow();
        assertThat(published.due()).isEqualTo("2027-10-01");
        assertThat(published.uncovered().orElseThrow().days())
                .containsExactly(DateRange.parse("2027-10-01/2027-10-01"));
        assertThat(STANDARD.allDates(Period.year(2025), CHINA))
                .allMatch(date -> date.uncovered().isEmpty());
        assertThat(STANDARD.shifted(DayShift.UNMOVED).dates(Period.year(2028), CHINA))
                .allMatch(date -> date.uncovered().isEmpty());
    }

    @Test
    void coversAllPeriodsOfAYear() {
        assertThat(STANDARD.allDates(Period.year(2024, Month.APRIL), CHINA)).hasSize(4 + 4 + 12 * 5);
        assertThat(STANDARD.allDates(Period.month(2024, 6), CHINA)).hasSize(5);
    }

    @Test
    void takesAnotherRule() {
        PlanningRule earlier = new PlanningRule(PlanningStep.MONTHLY_TASK_RESULTS, Period.Kind.MONTH, 0, 18, 20);
        PlanningDate results = STANDARD.with(earlier).dates(Period.month(2024, 6), CHINA).stream()
                .filter(each -> each.step() == PlanningStep.MONTHLY_TASK_RESULTS)
                .findFirst()
                .orElseThrow();
        assertThat(results.due()).isEqualTo("2024-06-20");
        assertThat(results.opens()).isEqualTo("2024-06-18");
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanningRule(PlanningStep.ANNUAL_REVIEW, Period.Kind.YEAR, 0, 10, 5))
                .withMessageContaining("[10] to [5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanningRule(PlanningStep.ANNUAL_REVIEW, Period.Kind.YEAR, 0, 1, 32));
        PlanningRule rule = STANDARD.rules().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanningTimetable(List.of(rule, rule), DayShift.NEXT));
    }
}
