package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Dates, instants and numbers written as usual are read as the platform reads them, and so is what looks much like it. */
class UsualFormsProperties {

    private static final int FIRST = 1901;
    private static final int LAST = 2199;

    private static Optional<Entry<?>> read(String recordedAt, String when, String base) {
        String text = "{\"format\":\"plumbline-plan-book\",\"version\":1,\"execution\":[{\"kind\":\"measurement\","
                + "\"by\":\"person:a\",\"recordedAt\":\"" + recordedAt + "\",\"fact\":{\"indicator\":\"i\",\"when\":\""
                + when + "\",\"value\":{\"amount\":\"1\"},\"base\":\"" + base + "\"}}]}";
        ReadResult<PlanBook> read = new JsonPlanReader()
                .read(List.of(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8))), ReadOptions.standard());
        Optional<Entry<?>> entry = read.value().execution().entries().stream().findFirst();
        assertThat(read.findings().isEmpty()).isEqualTo(entry.isPresent());
        return entry;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ensureInstantsAreReadAsThePlatformReadsThem(@ForAll("instants") String text) {
        Optional<Instant> platform = instant(text);
        assertThat(read(text, "2024-06-30", "1").map(entry -> entry.stamp().recordedAt()))
                .isEqualTo(platform);
        // a moment is an instant where it has a T in it
        assertThat(read("2024-06-30T00:00:00Z", text, "1")
                        .map(entry -> entry.fact().when().toString()))
                .isEqualTo(platform.filter(any -> text.indexOf('T') >= 0).map(Instant::toString));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ensureDatesAreReadAsThePlatformReadsThem(@ForAll("dates") String text) {
        assertThat(read("2024-06-30T00:00:00Z", text, "1")
                        .map(entry -> entry.fact().when().toString()))
                .isEqualTo(date(text).map(LocalDate::toString));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ensureNumbersAreReadAsThePlatformReadsThem(@ForAll("numbers") String text) {
        Optional<BigDecimal> platform = number(text);
        assertThat(read("2024-06-30T00:00:00Z", "2024-06-30", text)
                        .map(entry -> ((Measurement) entry.fact()).base().orElseThrow()))
                .isEqualTo(platform.filter(base -> base.signum() > 0));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Provide
    static Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST, LAST),
                        part(0, 13),
                        part(0, 32),
                        Arbitraries.of("-", "-", "-", "-", "/", ""))
                .as((year, month, day, sign) -> year + "-" + month + sign + day);
    }

    @Provide
    static Arbitrary<String> instants() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.of("T", "T", "T", "T", " ", "t"),
                        part(0, 25),
                        part(0, 61),
                        part(0, 61),
                        Arbitraries.of("Z", "Z", "Z", "z", "+08:00", ".5Z", ""))
                .as((date, mark, hour, minute, second, zone) ->
                        date + mark + hour + ":" + minute + ":" + second + zone);
    }

    private static Arbitrary<String> part(int from, int to) {
        return Combinators.combine(
                        Arbitraries.integers().between(from, to), Arbitraries.of("%02d", "%02d", "%02d", "%d"))
                .as((number, form) -> form.formatted(number));
    }

    @Provide
    static Arbitrary<String> numbers() {
        Arbitrary<String> digits =
                Arbitraries.of("0123456789".split("")).list().ofMaxSize(12).map(some -> String.join("", some));
        return Combinators.combine(
                        Arbitraries.of("", "", "", "-", "+"),
                        digits,
                        Arbitraries.of("", ".", "."),
                        digits,
                        Arbitraries.of("", "", "", "e3", "E-2", "元"))
                .as((sign, whole, point, decimals, end) -> sign + whole + point + decimals + end);
    }
}
