package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"09:00-18:00", "09:00-12:00,13:00-18:00", "00:00-06:00,22:00-24:00", "00:00-24:00", "none"})
    void printsWhatItReads(String text) {
        assertThat(WorkingHours.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9:00-12:00 , 13:00 - 18:00 | 09:00-12:00,13:00-18:00
                    09:00-09:30,09:30-10:00    | 09:00-09:30,09:30-10:00
                    """)
    void readsLooserForms(String text, String printed) {
        assertThat(WorkingHours.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09:00",
                "18:00-09:00",
                "09:00-09:00",
                "09:00-24:01",
                "9-18",
                "09:60-10:00",
                "09:00-12:00,11:00-13:00",
                "13:00-18:00,09:00-12:00",
                "a:00-b:00",
                "09:0-10:00",
                "-1:00-02:00",
                "09:00:00-10:00",
                "٠٩:00-10:00"
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse(text));
    }

    @Test
    void holdsOpeningsAndNotClosings() {
        WorkingHours hours =
                WorkingHours.of(LocalTime.of(9, 0), LocalTime.NOON).and(LocalTime.of(13, 0), LocalTime.MIDNIGHT);
        assertThat(hours).hasToString("09:00-12:00,13:00-24:00");
        assertThat(hours.duration()).isEqualTo(Duration.ofHours(14));
        assertThat(hours.contains(LocalTime.of(9, 0))).isTrue();
        assertThat(hours.contains(LocalTime.of(11, 59, 59))).isTrue();
        assertThat(hours.contains(LocalTime.NOON)).isFalse();
        assertThat(hours.contains(LocalTime.of(23, 59))).isTrue();
        assertThat(WorkingHours.none().isNone()).isTrue();
    }
}
