package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.time.CalendarReading;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.SpecialDay;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import dev.plumbline.time.WorkingHours;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarJsonTest {

    private static final String COMPANY = """
            {
              "name": "公司",
              "days": [
                {"date": "2024-05-20", "kind": "holiday", "chinese": "司庆"},
                {"date": "2024-05-25", "kind": "make-up", "hours": "09:00-12:00"}
              ],
              "hours": [{"day": "friday", "hours": "09:00-17:00"}]
            }
            """;

    private static CalendarReading read(String text) throws IOException {
        return CalendarJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "company.json");
    }

    @Test
    @DisplayName("CAL-1: a company's own days are laid over the official calendar")
    void laysACompanysDaysOverTheOfficialOnes(@TempDir Path folder) throws IOException {
        CalendarReading reading = CalendarJson.read(Files.writeString(folder.resolve("company.json"), COMPANY));
        assertThat(reading.findings()).isEmpty();

        WorkingCalendar calendar = WorkingCalendar.china().with(reading.layer());
        assertThat(calendar.day(LocalDate.of(2024, 5, 20)).layer()).hasValue("公司");
        WorkingClock clock = calendar.at(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.due(Instant.parse("2024-05-17T06:00:00Z"), Deadline.workingDays(1))
                        .value())
                .isEqualTo(Instant.parse("2024-05-21T10:00:00Z"));
        assertThat(clock.due(Instant.parse("2024-05-24T06:00:00Z"), Deadline.workingDays(1))
                        .value())
                .isEqualTo(Instant.parse("2024-05-25T04:00:00Z"));
    }

    @Test
    @DisplayName("CAL-1: next year's notice extends the coverage")
    void extendsTheCoverage() throws IOException {
        CalendarReading notice = read("{\"name\": \"2027\", \"coverage\": \"2026-12-27/2027-12-31\"}");
        assertThat(WorkingCalendar.china().with(notice.layer()).covers(LocalDate.of(2027, 3, 1)))
                .isTrue();
    }

    @Test
    @DisplayName("CAL-1: every wrong value is told in one go, by its pointer; the rest is kept")
    void tellsEveryWrongValue() throws IOException {
        CalendarReading reading = read("""
                {
                  "name": "公司",
                  "days": [
                    {"date": "2024-05-20", "kind": "holyday"},
                    {"date": "2024-13-01", "kind": "holiday"},
                    {"date": "2024-05-21", "kind": "holiday", "hours": "09:00-12:00"},
                    {"date": "2300-01-01", "kind": "holiday"},
                    {"kind": "holiday"},
                    {"date": "2024-05-22", "kind": "holiday", "colour": "red"},
                    {"date": "2024-05-23", "kind": "holiday"}
                  ],
                  "hours": [{"day": "friday", "hours": "17:00-09:00"}]
                }
                """);
        assertThat(reading.findings())
                .extracting(Telling::place)
                .containsExactly(
                        "json-word-unknown 4 /days/0/kind",
                        "json-value 5 /days/1/date",
                        "json-element-refused 6 /days/2",
                        "json-value 7 /days/3/date",
                        "json-member-missing 8 /days/4/date",
                        "json-member-unknown 9 /days/5/colour",
                        "json-value 12 /hours/0/hours");
        assertThat(reading.layer().days()).containsOnlyKeys(LocalDate.of(2024, 5, 23));
        assertThat(reading.layer().name()).isEqualTo("公司");
    }

    @Test
    @DisplayName("CAL-1: a day or weekday that is given twice is told of, and the first counts")
    void tellsWhatIsGivenTwice() throws IOException {
        CalendarReading reading = read("""
                {
                  "name": "公司",
                  "days": [
                    {"date": "2024-05-20", "kind": "holiday"},
                    {"date": "2024-05-21", "kind": "holiday"},
                    {"date": "2024-05-20", "kind": "make-up"}
                  ],
                  "hours": [{"day": "friday", "hours": "09:00-12:00"}, {"day": "friday", "hours": "09:00-13:00"}]
                }
                """);
        assertThat(reading.findings())
                .extracting(Telling::place)
                .containsExactly("json-given-twice 6 /days/2", "json-given-twice 8 /hours/1");
        assertThat(reading.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("2024-05-20 is given twice; only the first counts");
        assertThat(reading.findings().get(1).message(Locale.ENGLISH)).startsWith("friday is given twice");
        assertThat(reading.layer().days().get(LocalDate.of(2024, 5, 20)).kind()).isEqualTo(SpecialDay.Kind.HOLIDAY);
        assertThat(reading.layer().hours()).containsEntry(DayOfWeek.FRIDAY, WorkingHours.parse("09:00-12:00"));
    }

    @Test
    void answersAnEmptyLayerWhereThereIsNone() throws IOException {
        assertThat(read("{}").layer().name()).isEqualTo("company.json");
        assertThat(read("{}").findings()).extracting(Telling::place).containsExactly("json-member-missing 1 /name");
        assertThat(read("[]").findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": 1} x", "{\"name\": \"a\", \"name\": \"b\"}"})
    @DisplayName("SAFE-2: what is no JSON is refused")
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(PlanFormatException.class);
    }

    @Test
    @DisplayName("IO-1: what is written reads back to the same")
    void readsBackWhatItWrites() throws IOException {
        CalendarReading reading = read(COMPANY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarJson.write(reading.layer(), out);
        assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(reading);
    }
}
