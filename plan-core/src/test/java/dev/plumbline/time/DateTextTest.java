package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final DateContext IN_2024 = DateContext.of(Period.year(2024));

    private static WrittenDate written(String text, DateContext context) {
        DateReading reading = DateText.read(text, context);
        assertThat(reading).as(text).isInstanceOf(WrittenDate.class);
        return (WrittenDate) reading;
    }

    private static Problem problem(String text, DateContext context) {
        DateReading reading = DateText.read(text, context);
        assertThat(reading).as(text).isInstanceOf(UnreadableDate.class);
        return ((UnreadableDate) reading).problem();
    }

    @ParameterizedTest
    @DisplayName("IO-2: dates, ranges and periods as the documents write them, in a plan for 2024")
    @CsvSource(delimiter = '|', textBlock = """
                    # the list of IO-2
                    6.1-6.30              | 2024-06-01/2024-06-30
                    6.12                  | 2024-06-12/2024-06-12
                    2024年1-6月           | 2024-01-01/2024-06-30
                    2024-06-30            | 2024-06-30/2024-06-30
                    2024/6/15             | 2024-06-15/2024-06-15
                    2024.06.10            | 2024-06-10/2024-06-10
                    2024年12月31日        | 2024-12-31/2024-12-31
                    7月1日-8月31日        | 2024-07-01/2024-08-31
                    2024-07-01至2024-09-10 | 2024-07-01/2024-09-10
                    2024年Q3              | 2024-07-01/2024-09-30
                    Q1                    | 2024-01-01/2024-03-31
                    6月30日前             | 2024-06-30/2024-06-30
                    6月底前               | 2024-06-30/2024-06-30
                    2024年8-9月           | 2024-08-01/2024-09-30
                    2024年3-9月           | 2024-03-01/2024-09-30
                    上半年                | 2024-01-01/2024-06-30
                    下半年                | 2024-07-01/2024-12-31
                    第三季度              | 2024-07-01/2024-09-30
                    # other separators, widths, numerals, characters
                    ６．１－６．３０      | 2024-06-01/2024-06-30
                    2024 年 6 月 30 日    | 2024-06-30/2024-06-30
                    六月三十日            | 2024-06-30/2024-06-30
                    二〇二四年十二月三十一日 | 2024-12-31/2024-12-31
                    十月                  | 2024-10-01/2024-10-31
                    元月十五日            | 2024-01-15/2024-01-15
                    6月30號               | 2024-06-30/2024-06-30
                    7月1号~8月31号        | 2024-07-01/2024-08-31
                    2024.6.1—2024.6.30    | 2024-06-01/2024-06-30
                    2024-06-01~06-30      | 2024-06-01/2024-06-30
                    2024-06-01-2024-06-30 | 2024-06-01/2024-06-30
                    2024-06-01/2024-06-30 | 2024-06-01/2024-06-30
                    2024/6/1-2024/6/30    | 2024-06-01/2024-06-30
                    6/1-6/30              | 2024-06-01/2024-06-30
                    6月1日到30日          | 2024-06-01/2024-06-30
                    6月1-15日             | 2024-06-01/2024-06-15
                    6.1-30                | 2024-06-01/2024-06-30
                    6-30                  | 2024-06-30/2024-06-30
                    06-01至06-30          | 2024-06-01/2024-06-30
                    20240630              | 2024-06-30/2024-06-30
                    2023年11月-2024年2月  | 2023-11-01/2024-02-29
                    2023.11.1-2024.2.28   | 2023-11-01/2024-02-28
                    6.1-2024.6.30         | 2024-06-01/2024-06-30
                    # months, quarters, halves, years, weeks
                    2024                  | 2024-01-01/2024-12-31
                    2025年度              | 2025-01-01/2025-12-31
                    全年                  | 2024-01-01/2024-12-31
                    2024-06               | 2024-06-01/2024-06-30
                    2024.6-8              | 2024-06-01/2024-08-31
                    6月                   | 2024-06-01/2024-06-30
                    6月份                 | 2024-06-01/2024-06-30
                    2月                   | 2024-02-01/2024-02-29
                    1月-3月               | 2024-01-01/2024-03-31
                    2024-2025年           | 2024-01-01/2025-12-31
                    Q1-Q2                 | 2024-01-01/2024-06-30
                    一至三季度            | 2024-01-01/2024-09-30
                    2024年第3季度         | 2024-07-01/2024-09-30
                    2025年上半年          | 2025-01-01/2025-06-30
                    2024H2                | 2024-07-01/2024-12-31
                    Q3 2025               | 2025-07-01/2025-09-30
                    2024-Q2               | 2024-04-01/2024-06-30
                    2024年第23周          | 2024-06-03/2024-06-09
                    2024W01               | 2024-01-01/2024-01-07
                    6月上旬               | 2024-06-01/2024-06-10
                    2月下旬               | 2024-02-21/2024-02-29
                    # ends and deadlines
                    年底                  | 2024-12-31/2024-12-31
                    2025年底前            | 2025-12-31/2025-12-31
                    2月末                 | 2024-02-29/2024-02-29
                    一季度末              | 2024-03-31/2024-03-31
                    截至6月               | 2024-06-01/2024-06-30
                    不晚于2024-06-30      | 2024-06-30/2024-06-30
                    6月底前完成           | 2024-06-30/2024-06-30
                    # times of a day
                    2024-06-30 18:00      | 2024-06-30/2024-06-30
                    2024-06-30T09:30:15   | 2024-06-30/2024-06-30
                    6月30日18:00前        | 2024-06-30/2024-06-30
                    2024-06-30 24:00      | 2024-06-30/2024-06-30
                    """)
    void readsWhatPeopleWrite(String text, String range) {
        assertThat(written(text, IN_2024).range()).hasToString(range);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6.31            | NO_SUCH_DATE
                    2.30            | NO_SUCH_DATE
                    13.1            | NO_SUCH_DATE
                    0.5             | NO_SUCH_DATE
                    2024-13         | NO_SUCH_DATE
                    2023年2月29日   | NO_SUCH_DATE
                    2024-06-31      | NO_SUCH_DATE
                    Q5              | NO_SUCH_DATE
                    2024年第60周    | NO_SUCH_DATE
                    2024H3          | NO_SUCH_DATE
                    0000-01-01      | NO_SUCH_DATE
                    11.1-2.28       | ENDS_BEFORE_START
                    2024.11.1-2.28  | ENDS_BEFORE_START
                    2024-06-30至2024-06-01 | ENDS_BEFORE_START
                    6月30-15日      | ENDS_BEFORE_START
                    6月前           | AMBIGUOUS
                    Q3前            | AMBIGUOUS
                    6月上旬前       | AMBIGUOUS
                    6-7.15          | AMBIGUOUS
                    ''              | UNKNOWN_FORM
                    -               | UNKNOWN_FORM
                    6               | UNKNOWN_FORM
                    6.1-            | UNKNOWN_FORM
                    6.1-6.30-7.1    | UNKNOWN_FORM
                    0月5日          | NO_SUCH_DATE
                    2024-06-30 25:00 | UNKNOWN_FORM
                    2024-06-30 2024-07-01 | UNKNOWN_FORM
                    6月 18:00       | UNKNOWN_FORM
                    2十月           | UNKNOWN_FORM
                    500元           | UNKNOWN_FORM
                    15日            | YEAR_MISSING
                    月底            | YEAR_MISSING
                    """)
    void saysWhatIsWrong(String text, Problem problem) {
        assertThat(problem(text, IN_2024)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"6.12", "6.1-6.30", "Q1", "上半年", "年底", "6月底前", "第3周", "6月上旬", "1-6月"})
    @DisplayName("IO-2: a missing year is an error without a context, never today's year")
    void neverGuessesTheYear(String text) {
        assertThat(DateText.read(text)).isEqualTo(new UnreadableDate(text, Problem.YEAR_MISSING));
    }

    @Test
    void takesTheYearThatPutsTheDateIntoTheFiscalYear() {
        DateContext fiscal = DateContext.of(Period.year(2024, Month.APRIL));
        assertThat(written("2.15", fiscal).range()).hasToString("2025-02-15/2025-02-15");
        assertThat(written("Q1", fiscal).range()).hasToString("2024-04-01/2024-06-30");
        assertThat(written("Q4", fiscal).range()).hasToString("2025-01-01/2025-03-31");
        assertThat(written("11.1-2.28", fiscal).range()).hasToString("2024-11-01/2025-02-28");
        assertThat(written("2024.11.1-2.28", fiscal).range()).hasToString("2024-11-01/2025-02-28");
        assertThat(written("11.1-2025.2.28", fiscal).range()).hasToString("2024-11-01/2025-02-28");
        assertThat(written("2023年11月-2月", DateContext.of(Period.year(2023, Month.JULY)))
                        .end())
                .isEqualTo("2024-02-29");
        assertThat(problem("5.1-4.30", fiscal)).isEqualTo(Problem.ENDS_BEFORE_START);
        assertThat(problem("2.29", fiscal)).isEqualTo(Problem.YEAR_MISSING);
    }

    @Test
    void anExplicitYearGoesBeforeThePeriod() {
        DateContext both = new DateContext(OptionalInt.of(2025), IN_2024.period());
        assertThat(written("6.12", both).end()).isEqualTo("2025-06-12");
        assertThat(written("Q1", DateContext.ofYear(2026)).end()).isEqualTo("2026-03-31");
    }

    @Test
    void aMonthlyPlanGivesTheMonth() {
        DateContext june = DateContext.of(Period.month(2024, 6));
        assertThat(written("15日前", june).end()).isEqualTo("2024-06-15");
        assertThat(written("1-15日", june).range()).hasToString("2024-06-01/2024-06-15");
        assertThat(written("月底", june).end()).isEqualTo("2024-06-30");
        assertThat(written("7.5", june).end()).isEqualTo("2024-07-05");
    }

    @Test
    void aDeadlineHasNoStart() {
        WrittenDate by = written("6月30日前", IN_2024);
        assertThat(by.deadline()).isTrue();
        assertThat(by.start()).isEmpty();
        assertThat(written("6.30", IN_2024).start()).contains(LocalDate.of(2024, 6, 30));
        assertThat(written("截至2024年6月", IN_2024).deadline()).isTrue();
        assertThat(written("6.1-6.30前", IN_2024))
                .isEqualTo(written("6.1-6.30", IN_2024).asDeadline());
    }

    @Test
    void knowsThePeriodThatIsMeant() {
        assertThat(written("2024年1-6月", IN_2024).period()).contains(Period.halfYear(2024, 1));
        assertThat(written("2024年Q3", IN_2024).period()).contains(Period.quarter(2024, 3));
        assertThat(written("6.1-6.30", IN_2024).period()).contains(Period.month(2024, 6));
        assertThat(written("6.2-6.30", IN_2024).period()).isEmpty();
        assertThat(written("6.12", IN_2024).period()).contains(Period.day(LocalDate.of(2024, 6, 12)));
    }

    @Test
    void keepsTheTimeOfDay() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(written("2024-06-30 9:05", IN_2024).moment(shanghai))
                .isEqualTo(Moment.of(Instant.parse("2024-06-30T01:05:00Z")));
        assertThat(written("2024-06-30T18:00:00.5-03:30", IN_2024).moment(shanghai))
                .isEqualTo(Moment.of(Instant.parse("2024-06-30T21:30:00.5Z")));
        assertThat(written("2024-06-30T18:00Z", IN_2024).moment(shanghai))
                .isEqualTo(Moment.of(Instant.parse("2024-06-30T18:00:00Z")));
        assertThat(written("2024-06-30", IN_2024).moment(shanghai)).isEqualTo(Moment.of(LocalDate.of(2024, 6, 30)));
    }

    @Test
    void tellsWhatWasFoundAndWhatWasExpected() {
        Location cell = Location.builder().row(3).column("E").build();
        Finding finding = ((UnreadableDate) DateText.read("2.30", IN_2024)).finding(cell);
        assertThat(finding.code().id()).isEqualTo("date-impossible");
        assertThat(finding.location()).isEqualTo(cell);
        assertThat(finding.value()).contains("2.30");
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("日期“2.30”不存在");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The date [2.30] does not exist");
        assertThat(finding.expected()).isPresent();
    }

    @Test
    void cutsWhatIsFarTooLong() {
        String text = "1".repeat(1_000_000);
        assertThat(((UnreadableDate) DateText.read(text)).text()).hasSizeLessThan(100);
    }
}
