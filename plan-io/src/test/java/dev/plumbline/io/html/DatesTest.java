package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Optional<LocalDate> JUNE_1 = Optional.of(LocalDate.of(2024, 6, 1));
    private static final Optional<LocalDate> JUNE_30 = Optional.of(LocalDate.of(2024, 6, 30));
    private static final Optional<LocalDate> JANUARY_5 = Optional.of(LocalDate.of(2025, 1, 5));
    private static final Instant AT = Instant.parse("2024-10-08T10:00:59Z");

    private final Dates chinese = new Dates(Locale.CHINESE, 2024);
    private final Dates english = new Dates(Locale.ENGLISH, 2024);

    @Test
    @DisplayName("IO-4: Chinese prints 6月30日, with the year where it is not that of the page")
    void chinese() {
        assertThat(chinese.day(JUNE_30)).isEqualTo("6月30日");
        assertThat(chinese.day(JANUARY_5)).isEqualTo("2025年1月5日");
        assertThat(chinese.days(JUNE_1, JUNE_30)).isEqualTo("6月1日至6月30日");
        assertThat(chinese.days(JUNE_1, JANUARY_5)).isEqualTo("6月1日至2025年1月5日");
        assertThat(chinese.days(JANUARY_5, JANUARY_5)).isEqualTo("2025年1月5日");
        assertThat(chinese.days(JUNE_1, Optional.empty())).isEqualTo("6月1日起");
        assertThat(chinese.days(Optional.empty(), JUNE_30)).isEqualTo("至6月30日");
        assertThat(chinese.minute(AT, ZoneId.of("Asia/Shanghai"))).isEqualTo("10月8日 18:00");
    }

    @Test
    void english() {
        assertThat(english.day(JUNE_30)).isEqualTo("2024-06-30");
        assertThat(english.days(JUNE_1, JUNE_30)).isEqualTo("2024-06-01 – 06-30");
        assertThat(english.days(JUNE_1, JANUARY_5)).isEqualTo("2024-06-01 – 2025-01-05");
        assertThat(english.days(JUNE_1, Optional.empty())).isEqualTo("2024-06-01 –");
        assertThat(english.days(Optional.empty(), JUNE_1)).isEqualTo("– 2024-06-01");
        assertThat(english.minute(AT, ZoneId.of("Asia/Shanghai"))).isEqualTo("2024-10-08 18:00");
    }

    @Test
    void nothingIsADash() {
        assertThat(chinese.day(Optional.empty())).isEqualTo("—");
        assertThat(chinese.days(Optional.empty(), Optional.empty())).isEqualTo("—");
    }
}
