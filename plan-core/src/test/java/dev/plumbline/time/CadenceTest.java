package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static String days(String cadence, String range) {
        return Cadence.parse(cadence)
                .occurrences(DateRange.parse(range), CHINA)
                .map(each -> each.date().toString().substring(5) + (each.number() > 1 ? "#" + each.number() : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @DisplayName("COL-4, TASK-9: occurrences in the Chinese calendar")
    @CsvSource(delimiter = '|', textBlock = """
                    # the worked example: Friday 10-04 is held on Monday 09-30
                    weekly on FRI | 2024-09-23/2024-10-13 | 09-27 09-30 10-11
                    weekly on FRI | 2024-10-01/2024-10-13 | 10-11
                    # a make-up Sunday takes the Friday before it
                    weekly on FRI | 2024-02-05/2024-02-25 | 02-09 02-18 02-23
                    # a week without any working day drops it
                    weekly on FRI | 2026-02-09/2026-03-01 | 02-13 02-27
                    # days that fall together count once: Monday and Wednesday of National Day week
                    weekly on WED,FRI | 2024-09-30/2024-10-06 | 09-30
                    # 04-06 is a Saturday and a holiday, 04-07 a make-up Sunday
                    daily | 2024-04-01/2024-04-09 | 04-01 04-02 04-03 04-07 04-08 04-09
                    daily previous | 2024-04-01/2024-04-09 | 04-01 04-02 04-03 04-07 04-08 04-09
                    daily dropped | 2024-04-01/2024-04-09 | 04-01 04-02 04-03 04-07 04-08 04-09
                    daily unmoved | 2024-04-03/2024-04-06 | 04-03 04-04 04-05 04-06
                    monthly on 25 previous | 2024-04-01/2024-08-31 | 04-25 05-24 06-25 07-25 08-23
                    monthly on 25 next | 2024-04-01/2024-08-31 | 04-25 05-27 06-25 07-25 08-26
                    monthly on 1 next | 2024-10-01/2024-10-31 | 10-08
                    monthly on 1 previous | 2024-09-01/2024-10-31 | 09-30
                    monthly on last | 2024-02-01/2024-04-30 | 02-29 03-29 04-30
                    monthly on 31 unmoved | 2023-01-01/2023-04-30 | 01-31 02-28 03-31 04-30
                    monthly on 2nd TUE | 2024-06-01/2024-08-31 | 06-11 07-09 08-13
                    monthly on last FRI | 2024-05-01/2024-06-30 | 05-31 06-28
                    monthly on 5th MON | 2024-01-01/2024-07-31 | 01-29 04-29 07-29
                    quarterly in 1 on 15 | 2024-01-01/2024-12-31 | 01-15 04-15 07-15 10-15
                    quarterly in 3 on last | 2024-01-01/2024-12-31 | 03-29 06-28 09-30 12-31
                    annually in Dec on 10 | 2023-01-01/2024-12-31 | 12-08 12-10
                    annually in Feb on 29 unmoved | 2023-01-01/2024-12-31 | 02-28 02-29
                    every 2 months in 1 on 5 unmoved | 2024-01-01/2024-06-30 | 01-05 03-05 05-05
                    2 times a week | 2024-06-03/2024-06-16 | 06-07 06-07#2 06-14 06-14#2
                    2 times a week | 2026-02-16/2026-02-22 | ''
                    1 times a month | 2024-05-01/2024-06-30 | 05-31 06-28
                    3 times a day | 2024-06-09/2024-06-11 | 06-11 06-11#2 06-11#3
                    """)
    void fallsOnTheseDays(String cadence, String range, String expected) {
        assertThat(days(cadence, range)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily",
                "daily at 09:00",
                "weekly on FRI at 14:00",
                "weekly on MON,WED dropped",
                "monthly on 25 at 10:30 previous",
                "monthly on last",
                "monthly on 2nd TUE",
                "monthly on last FRI next",
                "quarterly in 1 on 15 unmoved",
                "quarterly in 2 on 1st MON",
                "annually in Dec on 10 at 14:00",
                "every 6 months in 2 on 3",
                "2 times a week",
                "3 times a half-year next"
            })
    void printsWhatItReads(String text) {
        assertThat(Cadence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每日             | daily
                    每天9:00         | daily at 09:00
                    每周五14:00      | weekly on FRI at 14:00
                    每周一、周三     | weekly on MON,WED
                    每星期日         | weekly on SUN
                    每周2次          | 2 times a week
                    每周两次         | 2 times a week
                    每月25日         | monthly on 25
                    每月二十八日 17：30 | monthly on 28 at 17:30
                    每月底           | monthly on last
                    每季度1次        | 1 times a quarter
                    每季度           | 1 times a quarter
                    每周             | 1 times a week
                    每半年           | 1 times a half-year
                    每年             | 1 times a year
                    每两周           | 1 times every 2 weeks
                    双周             | 1 times every 2 weeks
                    隔周             | 1 times every 2 weeks
                    每两个月1次      | 1 times every 2 months
                    双周周五         | every 2 weeks in 1 on FRI
                    每两周周五14:00  | every 2 weeks in 1 on FRI at 14:00
                    每年12月1日      | annually in Dec on 1
                    每年底           | annually in Dec on last
                    每季度末         | quarterly in 3 on last
                    每季度首月10日   | quarterly in 1 on 10
                    每月最后一个工作日 | monthly on last previous
                    每月第一个工作日 | monthly on 1 next
                    每季度最后一个工作日 | quarterly in 3 on last previous
                    每周一、三、五   | weekly on MON,WED,FRI
                    每周一三五       | weekly on MON,WED,FRI
                    每周一至周五9点  | weekly on MON,TUE,WED,THU,FRI at 09:00
                    每周六至周一     | weekly on MON,SAT,SUN
                    工作日每天       | daily
                    每个工作日8点半  | daily at 08:30
                    每周五下午2点    | weekly on FRI at 14:00
                    每月25日，遇节假日顺延 | monthly on 25 next
                    """)
    void readsChinese(String text, String expected) {
        assertThat(Cadence.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    daily at 09:00                | 每日09:00
                    weekly on MON,WED             | 每周一、周三
                    weekly on FRI at 14:00        | 每周五14:00
                    weekly on SUN                 | 每周日
                    monthly on 25                 | 每月25日
                    monthly on last               | 每月最后一天
                    monthly on 2nd TUE            | 每月第2个周二
                    monthly on last FRI next      | 每月最后一个周五，遇非工作日顺延至下一个工作日
                    quarterly in 1 on 15 unmoved  | 每季度第1个月15日，遇非工作日不调整
                    annually in Dec on 10         | 每年12月10日
                    every 2 months in 1 on 5      | 自1月起每2个月5日
                    2 times a week                | 每周2次
                    1 times a half-year           | 每半年1次
                    3 times a day                 | 每日3次
                    """)
    void speaksChinese(String cadence, String expected) {
        assertThat(Cadence.parse(cadence).text(Locale.CHINESE)).isEqualTo(expected);
        assertThat(Cadence.parse(cadence).text(Locale.ENGLISH)).isEqualTo(cadence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每日09:00", "每周一、周三", "每周五14:00", "每月25日", "每月最后一天", "每周2次", "每半年1次", "每日3次"})
    void readsTheChineseThatItSpeaks(String text) {
        assertThat(Cadence.parse(text).text(Locale.CHINESE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "weekly",
                "weekly on",
                "weekly on XXX",
                "weekly on FRI at",
                "weekly on FRI at 25:00",
                "weekly on FRI later",
                "weekly on FRI previous previous",
                "monthly on 32",
                "monthly on 0",
                "monthly on 6th MON",
                "quarterly in 4 on 1",
                "annually in Foo on 1",
                "every 5 months in 1 on 1",
                "0 times a week",
                "2 times a fortnight",
                "99999999999 times a week",
                "每",
                "每周八",
                "每月X日",
                "每周x次",
                "每周五:",
                "hourly"
            })
    void refusesWhatItCannotRead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.parse(text))
                .withMessageContaining("[" + text + "]");
    }

    @Test
    @DisplayName("COL-4: Friday 14:00 in the zone of the clock")
    void knowsItsInstant() {
        Occurrence friday = Cadence.weekly(DayOfWeek.FRIDAY)
                .at(LocalTime.of(14, 0))
                .next(LocalDate.of(2024, 10, 1), CHINA)
                .orElseThrow();
        assertThat(friday.planned()).isEqualTo("2024-10-11");
        assertThat(friday.due(CHINA.at(SHANGHAI))).isEqualTo(Instant.parse("2024-10-11T06:00:00Z"));
        assertThat(friday.moment(SHANGHAI)).isEqualTo(Moment.of(Instant.parse("2024-10-11T06:00:00Z")));
    }

    @Test
    @DisplayName("MON-3: a weekly table without a time is due at Friday's close of business")
    void isDueAtTheCloseOfBusiness() {
        WorkingClock clock = CHINA.at(SHANGHAI);
        Occurrence friday = Cadence.weekly(DayOfWeek.FRIDAY)
                .next(LocalDate.of(2024, 6, 3), CHINA)
                .orElseThrow();
        assertThat(friday.due(clock)).isEqualTo(Instant.parse("2024-06-07T10:00:00Z"));
        Occurrence saturday = Cadence.weekly(DayOfWeek.SATURDAY)
                .shifted(DayShift.UNMOVED)
                .next(LocalDate.of(2024, 6, 3), CHINA)
                .orElseThrow();
        assertThat(saturday.due(clock)).isEqualTo(Instant.parse("2024-06-08T15:59:59.999999999Z"));
    }

    @Test
    void factoriesSayWhatTheirTextSays() {
        assertThat(List.of(
                        Cadence.daily(),
                        Cadence.weekly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Cadence.monthly(25),
                        Cadence.monthly(-1, DayOfWeek.FRIDAY),
                        Cadence.quarterly(1, 15),
                        Cadence.annually(Month.DECEMBER, 10),
                        Cadence.times(2, Period.Kind.WEEK)))
                .map(Cadence::toString)
                .containsExactly(
                        "daily",
                        "weekly on MON,FRI",
                        "monthly on 25",
                        "monthly on last FRI",
                        "quarterly in 1 on 15",
                        "annually in Dec on 10",
                        "2 times a week");
    }

    @Test
    void isMadeAsItIsAskedFor() {
        DateRange ages = DateRange.parse("0001-01-01/9999-12-31");
        assertThat(Cadence.annually(Month.MAY, 1)
                        .shifted(DayShift.UNMOVED)
                        .occurrences(ages, CHINA)
                        .limit(3))
                .map(Occurrence::date)
                .containsExactly(LocalDate.of(1, 5, 1), LocalDate.of(2, 5, 1), LocalDate.of(3, 5, 1));
    }

    @Test
    void hasNoNextIfItNeverFalls() {
        assertThat(Cadence.parse("annually in Feb on 5th MON").next(LocalDate.of(2025, 1, 1), CHINA))
                .map(Occurrence::planned)
                .contains(LocalDate.of(2044, 2, 29));
        assertThat(Cadence.parse("weekly on SAT dropped")
                        .next(
                                LocalDate.of(2025, 1, 1),
                                WorkingCalendar.of(
                                        "plain", WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")))))
                .isEmpty();
    }
}
