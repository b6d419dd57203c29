package dev.plumbline.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.party.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {

    @Test
    void eachOptionIsChangedAloneAndTheOthersStay() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ROWS, 7);
        ReadOptions options = ReadOptions.standard()
                .limits(limits)
                .zone(ZoneId.of("UTC"))
                .recorded(PersonId.of("li"), Instant.EPOCH)
                .asOf(LocalDate.of(2024, 6, 15))
                .year(2024);

        assertThat(options.limits()).isEqualTo(limits);
        assertThat(options.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(options.recordedBy()).isEqualTo(PersonId.of("li"));
        assertThat(options.recordedAt()).contains(Instant.EPOCH);
        assertThat(options.asOf()).contains(LocalDate.of(2024, 6, 15));
        assertThat(options.year()).contains(2024);
        assertThat(ReadOptions.standard().year()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("SAFE-1: years from outside lie within 1900 to 2200")
    @ValueSource(ints = {0, 24, 1899, 2201, 20245, -2024})
    void aYearThatCanNotBeIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.standard().year(year))
                .withMessageContaining("[" + year + "]")
                .withMessageContaining("2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.standard().asOf(LocalDate.of(year, 1, 1)))
                .withMessageContaining("[" + year + "]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2200})
    void theBoundsAreYearsToo(int year) {
        assertThat(ReadOptions.standard().year(year).year()).contains(year);
    }

    @ParameterizedTest
    @DisplayName("IO-6: every reader keeps the caller's caps")
    @CsvSource({"a.csv", "a.json", "a.xlsx"})
    void theCapsReachEveryReader(String name) {
        ReadOptions options =
                ReadOptions.standard().limits(ReadLimits.standard().with(ReadLimit.FILE_BYTES, 4));
        Source source = Source.of(name, "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(PlanFormats.readSources(List.of(source), options).findings())
                .extracting(Finding::code)
                .contains(ReadLimits.PASSED);
    }
}
