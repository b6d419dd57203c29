package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpellingsTest {

    private static final DateContext IN_2024 = DateContext.of(Period.year(2024));

    private static String told(DateReading reading) {
        if (reading instanceof NoDate none) {
            return none.reason().name();
        }
        if (reading instanceof UnreadableDate unreadable) {
            return unreadable.problem().name();
        }
        WrittenDate date = (WrittenDate) reading;
        return date.range()
                + (date.deadline() ? "<" : "")
                + (date.approximate() ? "~" : "")
                + (date instanceof WrittenDate.Time ? "@" : "");
    }

    @ParameterizedTest
    @DisplayName("IO-2c: what people write in date columns, in a plan for 2024")
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t')
    void readsWhatPeopleWrite(String text, String expected) {
        assertThat(told(DateText.read(text, IN_2024))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月30日17:00前       | 17:00
            6月30日14点          | 14:00
            6月30日14点30分      | 14:30
            6月30日14时5分       | 14:05
            6月30日下午2点       | 14:00
            6月30日下午2点半     | 14:30
            6月30日 下午2:30     | 14:30
            6月30日上午9点       | 09:00
            6月30日中午12点      | 12:00
            """)
    void keepsTheTimeOfDay(String text, LocalTime time) {
        WrittenDate.Time read = (WrittenDate.Time) DateText.read(text, IN_2024);
        assertThat(read.time()).isEqualTo(LocalDate.of(2024, 6, 30).atTime(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本月30日 | 2024-06-30/2024-06-30
            本月底   | 2024-06-30/2024-06-30
            月底前   | 2024-06-30/2024-06-30<
            本月     | 2024-06-01/2024-06-30
            季度末   | 2024-06-30/2024-06-30
            本季度   | 2024-04-01/2024-06-30
            本年     | 2024-01-01/2024-12-31
            年底     | 2024-12-31/2024-12-31
            30日     | 2024-06-30/2024-06-30
            本周     | YEAR_MISSING
            周五     | YEAR_MISSING
            """)
    void aMonthlyPlanGivesWhatIsMissing(String text, String expected) {
        assertThat(told(DateText.read(text, DateContext.of(Period.month(2024, 6)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"周五, 2024-06-07/2024-06-07", "周五前, 2024-06-07/2024-06-07<", "本周, 2024-06-03/2024-06-09"})
    void aWeeklyPlanGivesTheWeek(String text, String expected) {
        assertThat(told(DateText.read(text, DateContext.of(Period.week(2024, 23)))))
                .isEqualTo(expected);
    }

    @Test
    void anAmbiguousDateNamesItsReadings() {
        UnreadableDate reading = (UnreadableDate) DateText.read("6/7/2024");
        assertThat(reading.readings()).containsExactly(LocalDate.of(2024, 6, 7), LocalDate.of(2024, 7, 6));
        assertThat(reading.expected().text(Locale.ENGLISH)).isEqualTo("2024-06-07 or 2024-07-06");
        assertThat(reading.finding(Location.nowhere()).expected()).isPresent();
    }

    @Test
    void noDateIsInformation() {
        NoDate none = (NoDate) DateText.read("持续");
        assertThat(none.finding(Location.nowhere()).severity()).isEqualTo(Severity.INFO);
        assertThat(none.finding(Location.nowhere()).message(Locale.CHINESE)).contains("持续");
    }
}
