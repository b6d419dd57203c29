package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.diagnostic.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCsvTest {

    private static CalendarReading read(String... lines) throws IOException {
        return CalendarCsv.read(new StringReader(String.join("\n", lines)), "2027");
    }

    @Test
    @DisplayName("CAL-1: next year's notice from a file")
    void readsNextYear(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2027.csv"), """
                \uFEFF# coverage 2026-12-27/2027-12-31
                日期,类型,名称,工作时间
                2027-01-01至2027-01-03,节假日,元旦,
                2027年2月14日,调休上班日,"春节, 调休",09:00-12:00
                """);
        CalendarReading reading = CalendarCsv.read(file);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.layer().name()).isEqualTo("2027.csv");
        assertThat(reading.layer().days()).hasSize(4);
        WorkingCalendar calendar = WorkingCalendar.china().with(reading.layer());
        assertThat(calendar.covers(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        CalendarDay sunday = calendar.day(LocalDate.of(2027, 2, 14));
        assertThat(sunday.hours()).hasToString("09:00-12:00");
        assertThat(sunday.special().orElseThrow().text(Locale.CHINESE)).isEqualTo("春节, 调休");
    }

    @Test
    void readsTheOfficialColumns() throws IOException {
        CalendarReading reading = read(
                "date,kind,festival_zh,festival_en",
                "2027-10-01,holiday,国庆节,National Day",
                "",
                "2027-10-09,make-up,\"\",\"the \"\"day\"\"\"");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.layer().days().get(LocalDate.of(2027, 10, 1)))
                .isEqualTo(SpecialDay.holiday("国庆节", "National Day"));
        assertThat(reading.layer().days().get(LocalDate.of(2027, 10, 9)).text(Locale.ENGLISH))
                .isEqualTo("the \"day\"");
        assertThat(reading.layer().coverage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2.30,holiday             | date-impossible
                    6.1,holiday              | date-without-year
                    soon,holiday             | date-unreadable
                    2027-01-01,feast         | calendar-kind-unknown
                    2027-01-01               | calendar-kind-unknown
                    2027-01-02,班,值班,9 to 5 | calendar-hours-unreadable
                    2027-01-02,班,值班,none  | calendar-hours-unreadable
                    2027-01-02,休,假,09:00-10:00 | calendar-hours-unreadable
                    2327-01-01,holiday       | date-year-outside
                    2027-05-01,make-up       | calendar-day-twice
                    1900-01-01至2199-12-31,休 | calendar-too-large
                    # coverage soon          | calendar-coverage-unreadable
                    """)
    void tellsWhatItCannotRead(String line, String code) throws IOException {
        CalendarReading reading = read("date,kind,name,hours", "2027-05-01,holiday,劳动节", line, "2027-05-02,holiday");
        assertThat(reading.findings()).hasSize(1);
        Finding finding = reading.findings().get(0);
        assertThat(finding.code().id()).isEqualTo(code);
        assertThat(finding.location().line()).hasValue(3);
        assertThat(finding.location().file()).contains("2027");
        assertThat(finding.remedy(Locale.CHINESE)).isPresent();
        assertThat(reading.layer().days()).hasSize(2);
    }

    @Test
    void needsItsColumns() throws IOException {
        assertThat(read("day,kind", "2027-01-01,holiday").findings())
                .extracting(each -> each.message(Locale.ENGLISH))
                .containsExactly("The column [date] is missing");
        assertThat(read().findings()).hasSize(1);
        assertThat(read("# only a comment").findings()).hasSize(1);
    }

    @Test
    @DisplayName("IO-6: no more than it may")
    void stopsAtItsLimits() throws IOException {
        assertThat(read("date,kind", "2027-01-01,holiday," + "x".repeat(5_000_000))
                        .findings())
                .extracting(each -> each.code().id())
                .containsExactly("calendar-too-large");
        String many = "date,kind\n" + "nonsense,holiday\n".repeat(50_000);
        assertThat(CalendarCsv.read(new StringReader(many), "x").findings()).hasSize(1_001);
    }

    @Test
    void refusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("gbk.csv"), new byte[] {(byte) 0xB4, (byte) 0xBA, (byte) 0xBD});
        assertThatThrownBy(() -> CalendarCsv.read(file)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    void neverThrowsOnNonsense() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        String alphabet = "date,kind\n\"#2027-01/休班holiday \u0000\uFEFF";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "date,kind\n" : "");
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(each -> text.append(alphabet.charAt(each)));
            assertThat(CalendarCsv.read(new StringReader(text.toString()), "x").layer())
                    .isNotNull();
        }
        assertThat(read("date,kind,,,\"", "2027-01-01,休,,,").layer().days()).hasSize(1);
    }
}
