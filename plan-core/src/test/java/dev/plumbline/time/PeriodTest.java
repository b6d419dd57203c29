package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @DisplayName("PLAN-1: years, half-years, quarters, months, weeks, days, fiscal years")
    @CsvSource({
        "2024, 2024-01-01/2024-12-31, 2024年, 2024",
        "2024@4, 2024-04-01/2025-03-31, 2024年, 2024",
        "2024H1, 2024-01-01/2024-06-30, 2024年上半年, H1 2024",
        "2024H2@4, 2024-10-01/2025-03-31, 2024年下半年, H2 2024",
        "2024Q3, 2024-07-01/2024-09-30, 2024年第3季度, Q3 2024",
        "2024Q4@4, 2025-01-01/2025-03-31, 2024年第4季度, Q4 2024",
        "2024-02, 2024-02-01/2024-02-29, 2024年2月, 2024-02",
        "2024W01, 2024-01-01/2024-01-07, 2024年第1周, week 1 of 2024",
        "2020W53, 2020-12-28/2021-01-03, 2020年第53周, week 53 of 2020",
        "2024-06-15, 2024-06-15/2024-06-15, 2024年6月15日, 2024-06-15",
        "0007, 0007-01-01/0007-12-31, 7年, 0007"
    })
    void readsItsTextForm(String text, String range, String chinese, String english) {
        Period period = Period.parse(text);
        assertThat(period.range()).hasToString(range);
        assertThat(period.text(Locale.CHINA)).isEqualTo(chinese);
        assertThat(period.text(Locale.UK)).isEqualTo(english);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024H3",
                "2024Q0",
                "2024Q+1",
                "+024",
                "2024-13",
                "2024W54",
                "2021W53",
                "2024W0",
                "2024X1",
                "2024@13",
                "2024@",
                "2024Q",
                "0000",
                "20245",
                "2024-02-30",
                "6月",
                "Q3",
                "2024年Q5",
                "2024年6月前",
                "2024年6月3日-6月7日",
                "待定",
                "202٤"
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("[" + text + "]");
    }

    @ParameterizedTest
    @DisplayName("IO-2c: periods as titles hold them")
    @CsvSource({
        "2024年Q3, 2024Q3",
        "2024年第三季度, 2024Q3",
        "2024年6月, 2024-06",
        "2024年6月份, 2024-06",
        "24年6月, 2024-06",
        "二〇二四年六月, 2024-06",
        "2024-6, 2024-06",
        "2024.06, 2024-06",
        "June 2024, 2024-06",
        "2024年第23周, 2024W23",
        "week 23 of 2024, 2024W23",
        "2024上半年, 2024H1",
        "2024年1-6月, 2024H1",
        "2024.6.1-2024.6.30, 2024-06",
        "2024年度, 2024",
        "FY2024, 2024",
        "２０２４, 2024",
        "2024年6月15日, 2024-06-15",
        "2024年第1季度@4, 2024Q1@4",
        "2024年上半年@7, 2024H1@7"
    })
    void readsWhatTitlesHold(String text, String period) {
        assertThat(Period.parse(text)).hasToString(period);
        assertThat(Period.parse(period)).hasToString(period);
    }

    @Test
    void startsWhereItsKindStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Period.Kind.QUARTER, LocalDate.of(2024, 2, 1), Month.JANUARY))
                .withMessageContaining("[2024-02-01]");
        assertThat(new Period(Period.Kind.QUARTER, LocalDate.of(2024, 2, 1), Month.FEBRUARY).number())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2024, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.part(Period.Kind.MONTH, 2024, 1, Month.JANUARY));
        assertThat(Period.year(9999).end()).isEqualTo("9999-12-31");
    }

    @Test
    void movesAlong() {
        assertThat(Period.quarter(2024, 4).next()).isEqualTo(Period.quarter(2025, 1));
        assertThat(Period.quarter(2024, 1).previous()).isEqualTo(Period.quarter(2023, 4));
        assertThat(Period.month(2024, 1).plus(14)).isEqualTo(Period.month(2025, 3));
        assertThat(Period.week(2024, 1).plus(-1)).isEqualTo(Period.week(2023, 52));
        assertThat(Period.day(LocalDate.of(2024, 2, 29)).yearBefore()).isEqualTo(Period.day(LocalDate.of(2023, 2, 28)));
        assertThat(Period.parse("2024Q4@4").yearBefore()).isEqualTo(Period.parse("2023Q4@4"));
        assertThat(Period.week(2021, 1).yearBefore()).isEqualTo(Period.week(2020, 2));
        assertThat(Period.parse("2024Q4@4").enclosing(Period.Kind.YEAR)).isEqualTo(Period.parse("2024@4"));
        assertThat(Period.day(LocalDate.of(2024, 5, 5)).enclosing(Period.Kind.HALF_YEAR))
                .isEqualTo(Period.halfYear(2024, 1));
    }

    @Test
    void splitsIntoShorterOnes() {
        assertThat(Period.year(2024, Month.APRIL).split(Period.Kind.QUARTER))
                .map(Period::toString)
                .containsExactly("2024Q1@4", "2024Q2@4", "2024Q3@4", "2024Q4@4");
        assertThat(Period.month(2024, 6).split(Period.Kind.WEEK))
                .map(Period::start)
                .containsExactly(
                        LocalDate.of(2024, 6, 3),
                        LocalDate.of(2024, 6, 10),
                        LocalDate.of(2024, 6, 17),
                        LocalDate.of(2024, 6, 24));
        assertThat(Period.year(2024).split(Period.Kind.DAY)).hasSize(366);
    }

    @Test
    void recognisesDaysThatFillOne() {
        assertThat(Period.filling(DateRange.parse("2024-01-01/2024-12-31"))).contains(Period.year(2024));
        assertThat(Period.filling(DateRange.parse("2024-06-03/2024-06-09"))).contains(Period.week(2024, 23));
        assertThat(Period.filling(DateRange.parse("2024-01-01/2024-11-30"))).isEmpty();
        assertThat(Period.filling(DateRange.parse("+12024-01-01/+12024-12-31"))).isEmpty();
    }

    @Test
    void isOrderedByStartThenLongestFirst() {
        assertThat(Period.year(2024)).isLessThan(Period.quarter(2024, 1));
        assertThat(Period.quarter(2024, 1)).isLessThan(Period.month(2024, 1));
        assertThat(Period.month(2023, 12)).isLessThan(Period.year(2024));
        assertThat(Period.year(2024).contains(Period.quarter(2024, 4))).isTrue();
        assertThat(Period.year(2024).contains(Period.week(2025, 1))).isFalse();
        assertThat(Period.year(2024).contains(LocalDate.of(2024, 12, 31))).isTrue();
    }
}
