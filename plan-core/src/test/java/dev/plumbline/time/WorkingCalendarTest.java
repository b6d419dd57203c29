package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @Test
    @DisplayName("CAL-1: coverage of the Chinese calendar")
    void statesItsCoverage() {
        assertThat(CHINA.coverage()).hasToString("2007-01-01/2026-12-26");
        assertThat(CHINA.day(LocalDate.of(2026, 12, 26)).covered()).isTrue();
        assertThat(CHINA.day(LocalDate.of(2026, 12, 27)).covered()).isFalse();
        assertThat(CHINA).hasToString("CN (2007-01-01/2026-12-26)");
    }

    @ParameterizedTest
    @DisplayName("CAL-1: kinds of days with their festivals")
    @CsvSource({
        "2024-02-09, WORKING_DAY, 09:00-18:00, '', '', true",
        "2024-02-10, HOLIDAY, none, 春节, Spring Festival, true",
        "2024-02-18, MAKE_UP_DAY, 09:00-18:00, 春节, Spring Festival, true",
        "2024-06-08, REST_DAY, none, '', '', true",
        "2025-10-06, HOLIDAY, none, 中秋, Mid-autumn Festival, true",
        "2006-01-01, HOLIDAY, none, 元旦, New Year's Day, false",
        "2030-10-01, WORKING_DAY, 09:00-18:00, '', '', false"
    })
    void knowsEveryDay(LocalDate date, DayKind kind, String hours, String chinese, String english, boolean covered) {
        CalendarDay day = CHINA.day(date);
        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.hours()).hasToString(hours);
        assertThat(day.special().map(each -> each.text(Locale.CHINA)).orElse(""))
                .isEqualTo(chinese);
        assertThat(day.special().map(each -> each.text(Locale.ENGLISH)).orElse(""))
                .isEqualTo(english);
        assertThat(day.covered()).isEqualTo(covered);
        assertThat(CHINA.isWorkingDay(date)).isEqualTo(day.isWorking());
    }

    @Test
    @DisplayName("CAL-1: the days of 2004 to 2006 are marked as resting on one source")
    void marksWhatRestsOnOneSource() {
        assertThat(CHINA.day(LocalDate.of(2006, 1, 1)).layer()).contains("中国法定节假日（仅一个来源）");
        assertThat(CHINA.day(LocalDate.of(2007, 1, 1)).layer()).contains("中国法定节假日");
    }

    @ParameterizedTest
    @DisplayName("GOAL-8: working days of 2024, and of every year")
    @CsvSource({
        "2024-01-01/2024-12-31, 251",
        "2024-01-01/2024-03-31, 61",
        "2007-01-01/2026-12-26, 4987",
        "2024-10-01/2024-10-07, 0",
        "2024-09-29/2024-09-29, 1"
    })
    void countsWorkingDays(String range, long count) {
        DateRange days = DateRange.parse(range);
        assertThat(CHINA.workingDays(days)).isEqualTo(new CalendarAnswer<>(count, true));
        assertThat(days.dates().filter(CHINA::isWorkingDay).count()).isEqualTo(count);
    }

    @Test
    void addsWorkingDaysBothWays() {
        LocalDate start = LocalDate.of(2024, 9, 27);
        assertThat(CHINA.plusWorkingDays(start, 3).value()).isEqualTo("2024-10-08");
        assertThat(CHINA.plusWorkingDays(LocalDate.of(2024, 10, 8), -1).value()).isEqualTo("2024-09-30");
        assertThat(CHINA.plusWorkingDays(SATURDAY, 0).value()).isEqualTo(SATURDAY);
        assertThat(CHINA.nextOrSame(SATURDAY).value()).isEqualTo("2024-06-11");
        assertThat(CHINA.previousOrSame(SATURDAY).value()).isEqualTo(FRIDAY);
        assertThat(CHINA.nextOrSame(FRIDAY).value()).isEqualTo(FRIDAY);
        assertThat(CHINA.plusWorkingDays(start, 1_000).covered()).isFalse();
    }

    @Test
    @DisplayName("CAL-1: the upper layer wins, the rest shows through")
    void laysACompanyAndAUnitOver() {
        LocalDate anniversary = LocalDate.of(2024, 6, 3);
        LocalDate nationalDay = LocalDate.of(2024, 10, 1);
        WorkingCalendar company = CHINA.with(CalendarLayer.builder("公司")
                .holiday(anniversary, "司庆")
                .putHour(DayOfWeek.SATURDAY, WorkingHours.parse("09:00-12:00"))
                .build());
        WorkingCalendar unit = company.with(CalendarLayer.builder("客服部")
                .makeUpDay(anniversary, "司庆值班")
                .makeUpDay(nationalDay, "值班", WorkingHours.parse("10:00-16:00"))
                .build());
        assertThat(company.isWorkingDay(anniversary)).isFalse();
        assertThat(company.hours(LocalDate.of(2024, 10, 5))).isEqualTo(WorkingHours.none());
        assertThat(company.hours(SATURDAY)).hasToString("09:00-12:00");
        assertThat(company.isWorkingDay(nationalDay)).isFalse();
        assertThat(unit.day(anniversary).layer()).contains("客服部");
        assertThat(unit.hours(anniversary)).hasToString("09:00-18:00");
        assertThat(unit.hours(nationalDay)).hasToString("10:00-16:00");
        assertThat(unit.coverage()).isEqualTo(CHINA.coverage());
        assertThat(unit.name()).isEqualTo("客服部");
        assertThat(unit.layers()).hasSize(4);
    }

    @Test
    void makeUpDaysTakeTheUsualHours() {
        WorkingCalendar lunch = CHINA.withHours(WorkingHours.parse("08:30-12:00,13:30-17:30"));
        assertThat(lunch.hours(LocalDate.of(2024, 2, 18))).hasToString("08:30-12:00,13:30-17:30");
        assertThat(lunch.workingDays(DateRange.parse("2024-01-01/2024-12-31")).value())
                .isEqualTo(251);
        assertThat(lunch.name()).isEqualTo("CN");
    }

    @Test
    @DisplayName("CAL-2: no calendar without working time")
    void refusesACalendarWithoutWorkingTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(Map.of()))
                .withMessageContaining("no working time");
        CalendarLayer.Builder closed = CalendarLayer.builder("closed");
        for (DayOfWeek day : DayOfWeek.values()) {
            closed.putHour(day, WorkingHours.none());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.with(closed.build()))
                .withMessageContaining("no working time");
    }

    @Test
    @DisplayName("CAL-1: a further year joins the coverage")
    void takesAFurtherYear() {
        WorkingCalendar longer = CHINA.with(CalendarLayer.builder("2027")
                .coverage(DateRange.parse("2026-12-27/2027-12-26"))
                .holiday(LocalDate.of(2027, 1, 1), "元旦")
                .build());
        assertThat(longer.coverage()).hasToString("2007-01-01/2027-12-26");
        assertThat(longer.day(LocalDate.of(2027, 1, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    @DisplayName("CAL-1: the days between two coverages stay uncovered and are marked")
    void leavesAGapUncovered() throws IOException {
        CalendarReading year = CalendarCsv.read(
                new StringReader("# coverage 2027-01-01/2027-12-31\ndate,kind,name\n2027-10-01,holiday,国庆节\n"), "2027");
        WorkingCalendar longer = CHINA.with(year.layer());
        assertThat(longer.coverage()).hasToString("2007-01-01/2026-12-26, 2027-01-01/2027-12-31");
        assertThat(longer.covers(LocalDate.of(2026, 12, 26))).isTrue();
        assertThat(longer.covers(LocalDate.of(2026, 12, 27))).isFalse();
        assertThat(longer.covers(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(longer.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
        assertThat(longer.workingDays(DateRange.parse("2027-01-01/2027-01-31")).covered())
                .isTrue();
        assertThat(longer.workingDays(DateRange.parse("2026-12-01/2027-01-31")).covered())
                .isFalse();
        CoverageMark mark = CoverageMark.of(longer, DateRange.parse("2026-12-01/2028-01-15"))
                .orElseThrow();
        assertThat(mark.days())
                .containsExactly(DateRange.parse("2026-12-27/2026-12-31"), DateRange.parse("2028-01-01/2028-01-15"));
        assertThat(mark.finding().message(Locale.CHINESE)).contains("2026年12月27日至12月31日", "按每周规律推算");
        WorkingClock clock = longer.at(ZoneId.of("Asia/Shanghai"));
        Instant before = Instant.parse("2026-12-25T02:00:00Z");
        assertThat(clock.due(before, Deadline.workingDays(1)).covered()).isFalse();
        assertThat(clock.due(Instant.parse("2027-02-01T02:00:00Z"), Deadline.workingDays(1))
                        .covered())
                .isTrue();
        assertThat(clock.covers(before, Instant.parse("2027-02-01T02:00:00Z"))).isFalse();
    }

    @Test
    void refusesSpecialDaysOutsideItsYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarLayer.builder("x")
                        .holiday(LocalDate.of(20240, 1, 1), "")
                        .build())
                .withMessageContaining("[+20240-01-01]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarLayer.builder("x").holidays(DateRange.parse("2024-01-01/9999-12-31"), ""))
                .withMessageContaining("[9999-12-31]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecialDay.holiday("休", "").withHours(WorkingHours.parse("09:00-10:00")));
    }

    @Test
    void isEqualByWhatItSays() {
        CalendarLayer layer = CalendarLayer.builder("公司").holiday(FRIDAY, "").build();
        assertThat(CHINA.with(layer))
                .isEqualTo(CHINA.with(layer.toBuilder().build()))
                .hasSameHashCodeAs(CHINA.with(layer));
        assertThat(CHINA.with(layer)).isNotEqualTo(CHINA.named("公司"));
        assertThat(CHINA.base().on(DayOfWeek.MONDAY)).hasToString("09:00-18:00");
        assertThat(WorkingCalendar.of("plain", WorkingWeek.always()).coverage()).isEqualTo(Coverage.everything());
    }
}
