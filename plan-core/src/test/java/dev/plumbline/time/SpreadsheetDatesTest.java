package dev.plumbline.time;

import static dev.plumbline.time.SpreadsheetDates.FROM_1900;
import static dev.plumbline.time.SpreadsheetDates.FROM_1904;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45292, 2024-01-01",
        "45473, 2024-06-30",
        "2958465, 9999-12-31"
    })
    void countsFrom1900(double serial, LocalDate date) {
        assertThat(FROM_1900.date(serial)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "1, 1904-01-02", "43830, 2024-01-01"})
    void countsFrom1904(double serial, LocalDate date) {
        assertThat(FROM_1904.date(serial)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                0.5,
                60,
                60.5,
                -1,
                2958466,
                1e300,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void knowsNoDateForThese(double serial) {
        assertThat(FROM_1900.date(serial)).isEmpty();
    }

    @Test
    void doesNotLeaveTheYear9999() {
        assertThat(FROM_1904.date(2958465)).isEmpty();
        assertThat(FROM_1904.date(2957003)).contains(LocalDate.of(9999, 12, 31));
        assertThat(FROM_1900.date(2958465.9999999999)).isEmpty();
    }

    @Test
    void readsTheTimeOfDay() {
        assertThat(FROM_1900.dateTime(45473.75)).contains(LocalDateTime.of(2024, 6, 30, 18, 0));
        assertThat(FROM_1900.dateTime(45473 + 1.0 / 3)).contains(LocalDateTime.of(2024, 6, 30, 8, 0));
    }
}
