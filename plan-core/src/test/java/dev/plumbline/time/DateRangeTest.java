package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final DateRange JUNE = DateRange.parse("2024-06-01/2024-06-30");

    @Test
    void holdsBothEnds() {
        assertThat(JUNE.days()).isEqualTo(30);
        assertThat(JUNE.dates()).hasSize(30).startsWith(JUNE.start()).endsWith(JUNE.end());
        assertThat(JUNE.contains(LocalDate.of(2024, 6, 1))).isTrue();
        assertThat(JUNE.contains(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(JUNE.contains(LocalDate.of(2024, 5, 31))).isFalse();
        assertThat(JUNE.contains(LocalDate.of(2024, 7, 1))).isFalse();
        assertThat(JUNE.contains(DateRange.ofDay(JUNE.end()))).isTrue();
        assertThat(JUNE.contains(DateRange.parse("2024-06-01/2024-07-01"))).isFalse();
    }

    @Test
    void intersects() {
        DateRange summer = DateRange.parse("2024-06-15/2024-08-31");
        assertThat(JUNE.intersection(summer)).contains(DateRange.parse("2024-06-15/2024-06-30"));
        assertThat(summer.intersection(JUNE)).isEqualTo(JUNE.intersection(summer));
        assertThat(JUNE.intersection(DateRange.parse("2024-07-01/2024-07-02"))).isEmpty();
        assertThat(JUNE.intersection(DateRange.parse("2024-06-30/2024-07-02"))).contains(DateRange.ofDay(JUNE.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "2024-06-01", "2024-06-30/2024-06-01", "2024-06-01/", "a/b", "2024-06-01/2024-06-31"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }

    @Test
    void printsWhatItReads() {
        assertThat(JUNE).hasToString("2024-06-01/2024-06-30");
        assertThat(DateRange.ofClosed(JUNE.start(), JUNE.end())).isEqualTo(JUNE);
    }
}
