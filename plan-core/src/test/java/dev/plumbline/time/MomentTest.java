package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @DisplayName("CAL-3: a date means the end of its day")
    @CsvSource({
        "Asia/Shanghai, 2024-06-30, 2024-06-30T15:59:59.999999999Z",
        "America/New_York, 2024-03-10, 2024-03-11T03:59:59.999999999Z",
        "Africa/Cairo, 2024-04-25, 2024-04-25T21:59:59.999999999Z",
        "Africa/Cairo, 2024-10-31, 2024-10-31T21:59:59.999999999Z",
        "Pacific/Apia, 2011-12-30, 2011-12-30T09:59:59.999999999Z",
        "America/St_Johns, 2010-11-06, 2010-11-07T03:29:59.999999999Z"
    })
    void aDateIsItsEnd(ZoneId zone, LocalDate date, Instant end) {
        Moment moment = Moment.of(date);
        assertThat(moment.instant(zone)).isEqualTo(end);
        assertThat(moment.date(zone)).isEqualTo(date);
    }

    @Test
    void anInstantHasALocalDate() {
        Moment moment = Moment.of(Instant.parse("2024-06-30T16:00:00Z"));
        assertThat(moment.date(SHANGHAI)).isEqualTo("2024-07-01");
        assertThat(moment.instant(SHANGHAI)).isEqualTo("2024-06-30T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30", "2024-06-30T16:00:00Z", "2024-06-30T16:00:00.123456789Z"})
    void printsWhatItReads(String text) {
        assertThat(Moment.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"''", "2024-06-31", "T", "2024-06-30T16:00", "now"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse(text));
    }

    @Test
    void asOfKnowsOnlyWhatWasRecordedByThen() {
        Instant noon = Instant.parse("2024-06-30T04:00:00Z");
        AsOf all = AsOf.endOf(LocalDate.of(2024, 6, 30));
        AsOf known = all.knownAt(noon);
        assertThat(all.knows(Instant.MAX)).isTrue();
        assertThat(known.knows(noon)).isTrue();
        assertThat(known.knows(noon.plusNanos(1))).isFalse();
        assertThat(known.date(SHANGHAI)).isEqualTo("2024-06-30");
        assertThat(known.instant(SHANGHAI)).isEqualTo("2024-06-30T15:59:59.999999999Z");
        assertThat(AsOf.at(noon).instant(SHANGHAI)).isEqualTo(noon);
        assertThat(known).hasToString("2024-06-30 known at 2024-06-30T04:00:00Z");
    }
}
