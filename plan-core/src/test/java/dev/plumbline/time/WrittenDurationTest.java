package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.time.WrittenDuration.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDurationTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    @ParameterizedTest
    @DisplayName("IO-2c: durations as people write them")
    @CsvSource({
        "3天, 3d",
        "３天, 3d",
        "三天, 3d",
        "十天, 10d",
        "3 天, 3d",
        "5日, 5d",
        "3d, 3d",
        "3D, 3d",
        "5 days, 5d",
        "5 days?, 5d",
        "1 day, 1d",
        "约3天, 3d",
        "3天内, 3d",
        "0.5天, 0.5d",
        "半天, 0.5d",
        "1天半, 1.5d",
        "5个工作日, 5wd",
        "5工作日, 5wd",
        "五個工作日, 5wd",
        "5 working days, 5wd",
        "5 workdays, 5wd",
        "10个自然日, 10cd",
        "10日历天, 10cd",
        "10 edays, 10cd",
        "2周, 2w",
        "两周, 2w",
        "2個星期, 2w",
        "2 weeks, 2w",
        "1.5 wks, 1.5w",
        "1个月, 1mo",
        "一个月, 1mo",
        "半个月, 0.5mo",
        "1个半月, 1.5mo",
        "3 months, 3mo",
        "1个季度, 3mo",
        "半年, 6mo",
        "1年, 12mo",
        "1年半, 18mo",
        "一年半, 18mo",
        "5.0天, 5d",
        "0天, 0d",
        "100天, 100d"
    })
    void readsDurations(String text, String expected) {
        assertThat(WrittenDuration.parse(text)).hasToString(expected);
        assertThat(WrittenDuration.parse(expected)).isEqualTo(WrittenDuration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "天",
                "个工作日",
                "3月",
                "-3天",
                "3..5天",
                "3.天",
                ".5天",
                "1e5天",
                "3天5",
                "3只",
                "100001天",
                "9999999999天",
                "3天至5天",
                "3-5天",
                "半半天",
                "٣天",
                "2半天半",
                "持续"
            })
    void refusesWhatIsNone(String text) {
        assertThat(WrittenDuration.read(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenDuration.parse(text))
                .withMessageContaining("[" + text + "]");
    }

    @Test
    void aNumberAloneCountsInTheUnitOfItsColumn() {
        assertThat(WrittenDuration.read("5", Unit.DAYS)).contains(WrittenDuration.of(5, Unit.DAYS));
        assertThat(WrittenDuration.read("2.5", Unit.WEEKS))
                .map(WrittenDuration::toString)
                .contains("2.5w");
        assertThat(WrittenDuration.read("2周", Unit.DAYS)).contains(WrittenDuration.of(2, Unit.WEEKS));
        assertThat(WrittenDuration.read("abc", Unit.DAYS)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("IO-2c: a duration and one end give the other, both ends counted")
    @CsvSource({
        "5天, 2024-06-03, 2024-06-07",
        "3天, 2024-06-05, 2024-06-07",
        "5天, 2024-06-17, 2024-06-21",
        "1天, 2024-06-03, 2024-06-03",
        "0.5天, 2024-06-03, 2024-06-03",
        "1.5天, 2024-06-03, 2024-06-04",
        "0天, 2024-06-03, 2024-06-03",
        "5个工作日, 2024-06-03, 2024-06-07",
        "6个工作日, 2024-06-03, 2024-06-11",
        "10个自然日, 2024-06-03, 2024-06-12",
        "1周, 2024-06-03, 2024-06-09",
        "2周, 2024-06-03, 2024-06-16",
        "1个月, 2024-06-01, 2024-06-30",
        "1个月, 2024-06-15, 2024-07-14",
        "1年, 2024-01-01, 2024-12-31",
        "半年, 2024-07-01, 2024-12-31"
    })
    void givesTheOtherEnd(String text, LocalDate start, LocalDate finish) {
        WrittenDuration duration = WrittenDuration.parse(text);
        assertThat(duration.finish(start, CHINA)).contains(finish);
        assertThat(duration.start(finish, CHINA)).contains(start);
    }

    @Test
    void startsOnTheFirstWorkingDay() {
        WrittenDuration two = WrittenDuration.of(2, Unit.WORKING_DAYS);
        assertThat(two.finish(LocalDate.of(2024, 6, 1), CHINA)).contains(LocalDate.of(2024, 6, 4));
    }

    @Test
    void aMonthFromTheLastDayEndsOnTheLastDay() {
        WrittenDuration month = WrittenDuration.of(1, Unit.MONTHS);
        assertThat(month.finish(LocalDate.of(2024, 1, 31), CHINA)).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aPartOfAMonthAndFarAwayYearsHaveNoEnd() {
        assertThat(WrittenDuration.parse("1.5个月").finish(LocalDate.of(2024, 6, 1), CHINA))
                .isEmpty();
        assertThat(WrittenDuration.of(100_000, Unit.MONTHS).finish(LocalDate.of(2024, 6, 1), CHINA))
                .isEmpty();
        assertThat(WrittenDuration.of(100_000, Unit.WORKING_DAYS).start(LocalDate.of(2024, 6, 1), CHINA))
                .isEmpty();
        assertThat(WrittenDuration.of(1, Unit.DAYS).finish(LocalDate.MAX, CHINA))
                .isEmpty();
    }

    @Test
    void isWrittenForPeople() {
        assertThat(WrittenDuration.parse("5wd").text(Locale.CHINA)).isEqualTo("5个工作日");
        assertThat(WrittenDuration.parse("5wd").text(Locale.UK)).isEqualTo("5 working days");
        assertThat(WrittenDuration.parse("1w").text(Locale.UK)).isEqualTo("1 week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenDuration(new BigDecimal("1e1000000000"), Unit.DAYS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenDuration(new BigDecimal("1e-1000000000"), Unit.DAYS));
    }
}
