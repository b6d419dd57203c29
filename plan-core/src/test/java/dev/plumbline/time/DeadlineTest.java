package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "3wd, 3wd",
        "3wd@same-time, 3wd@same-time",
        "8wh, 8wh",
        "24h, 24h",
        "2mo, 2mo",
        "5d, 5d",
        "30min, 30min",
        "30wmin, 30wmin",
        "100000h, 100000h",
        "3个工作日, 3wd",
        "3 个工作日内, 3wd",
        "三个工作日, 3wd",
        "２４小时内, 24h",
        "二十四小时, 24h",
        "24个小时, 24h",
        "8个工作小时, 8wh",
        "8工时, 8wh",
        "3个月, 3mo",
        "两个月内, 2mo",
        "十二個月, 12mo",
        "5天, 5d",
        "5日, 5d",
        "5个自然日, 5d",
        "30分钟, 30min",
        "2周内, 14d",
        "1年, 12mo"
    })
    void readsAndPrints(String text, String printed) {
        assertThat(Deadline.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "wd",
                "0wd",
                "-1d",
                "3 wdd",
                "1.5h",
                "100001h",
                "99999999999h",
                "3h@same-time",
                "3wd@",
                "个工作日",
                "3年年",
                "20000周",
                "半年",
                "3WD"
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.parse("x".repeat(100_000)));
    }

    @ParameterizedTest
    @EnumSource
    void printsWhatItReadsInChineseToo(Deadline.Unit unit) {
        Deadline deadline = Deadline.of(7, unit);
        assertThat(Deadline.parse(deadline.toString())).isEqualTo(deadline);
        assertThat(Deadline.parse(deadline.text(Locale.CHINESE))).isEqualTo(deadline);
    }

    @Test
    void speaksToPeople() {
        assertThat(Deadline.workingDays(1).text(Locale.ENGLISH)).isEqualTo("1 working day");
        assertThat(Deadline.workingDays(3).due(DueTime.SAME_TIME_OF_DAY).text(Locale.ENGLISH))
                .isEqualTo("3 working days (same time of day)");
        assertThat(Deadline.workingDays(3).due(DueTime.SAME_TIME_OF_DAY).text(Locale.CHINA))
                .isEqualTo("3个工作日（同一时刻）");
    }

    @Test
    void onlyWorkingDaysHaveAChoiceOfTheHour() {
        assertThat(Deadline.hours(3).due(DueTime.SAME_TIME_OF_DAY)).isEqualTo(Deadline.hours(3));
        assertThat(Deadline.hours(3).duration()).isEqualTo(Duration.ofHours(3));
        assertThat(Deadline.workingDays(3).duration()).isZero();
        assertThat(Deadline.workingDays(3).unit().isWorking()).isTrue();
        assertThat(Deadline.calendarDays(3).unit().isWorking()).isFalse();
    }
}
