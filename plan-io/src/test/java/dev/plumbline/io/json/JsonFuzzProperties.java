package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever becomes of the bytes of a good file, reading answers (SAFE-1, SAFE-2, IO-6). */
class JsonFuzzProperties {

    private static final byte[] GOOD = good();

    /** Where the values of the good file stand, so that some damage leaves it JSON. */
    private static final List<int[]> LITERALS = literals();

    private static byte[] good() {
        try {
            return GoldenBookTest.bytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One thing done to bytes at a place. */
    private record Damage(int place, int length, byte[] instead) {

        byte[] apply(byte[] bytes) {
            int from = Math.floorMod(place, bytes.length + 1);
            int to = Math.min(bytes.length, from + length);
            byte[] damaged = Arrays.copyOf(bytes, from + instead.length + bytes.length - to);
            System.arraycopy(instead, 0, damaged, from, instead.length);
            System.arraycopy(bytes, to, damaged, from + instead.length, bytes.length - to);
            return damaged;
        }
    }

    @Provide
    Arbitrary<byte[]> damagedFiles() {
        return damages().list().ofMinSize(1).ofMaxSize(4).map(JsonFuzzProperties::damaged);
    }

    private static byte[] damaged(List<Damage> damages) {
        byte[] bytes = GOOD;
        for (Damage damage : damages) {
            bytes = damage.apply(bytes);
        }
        return bytes;
    }

    /** Bytes flipped, cut out, put in; and values that look right in place of others. */
    private static Arbitrary<Damage> damages() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, GOOD.length);
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> tokens = Arbitraries.of(
                        "null",
                        "{}",
                        "[]",
                        "-1",
                        "1e999",
                        "1E10000000000",
                        "\"\"",
                        "\"\\u0000\"",
                        "true",
                        "[[[[",
                        "}",
                        "]",
                        "\",\"",
                        "0",
                        "2024",
                        "\"2024-02-30\"",
                        "\"9999999999999999999999999999999999999999元\"",
                        "😀",
                        "\\ud800")
                .map(token -> token.getBytes(StandardCharsets.UTF_8));
        Arbitrary<Damage> swaps = Arbitraries.integers()
                .between(0, LITERALS.size() - 1)
                .flatMap(at -> tokens.map(token -> new Damage(LITERALS.get(at)[0], LITERALS.get(at)[1], token)));
        return Arbitraries.oneOf(
                Combinators.combine(places, Arbitraries.of(0, 1), bytes).as(Damage::new),
                Combinators.combine(places, Arbitraries.of(0, 1, 5, 200, GOOD.length), Arbitraries.just(new byte[0]))
                        .as(Damage::new),
                Combinators.combine(places, Arbitraries.of(0, 1), tokens).as(Damage::new),
                swaps);
    }

    private static List<int[]> literals() {
        String text = new String(GOOD, StandardCharsets.ISO_8859_1);
        List<int[]> found = new ArrayList<>();
        for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
            int end = text.indexOf('\n', at);
            int length = end - at - 2 - (text.charAt(end - 1) == ',' ? 1 : 0);
            if (length > 1) {
                found.add(new int[] {at + 2, length});
            }
        }
        return found;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void ensureReadingAnswersWithFindingsOrARefusal(@ForAll("damagedFiles") byte[] bytes) {
        ReadResult<PlanBook> read = JsonBooks.read(bytes);

        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.CHINESE)).isNotBlank().doesNotContain("{problem}");
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.location().file()).contains("book.json");
        });
        if (!read.unread().isEmpty()) {
            assertThat(read.findings().get(0).severity()).isEqualTo(Severity.ERROR);
            assertThat(read.value()).isEqualTo(PlanBook.of());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ensureWhatWasReadOfADamagedFileCanBeWrittenAndReadAgain(@ForAll("damagedFiles") byte[] bytes) {
        PlanBook book = JsonBooks.read(bytes).value();

        assertThat(JsonBooks.read(JsonBooks.write(book)).value()).isEqualTo(book);
    }
}
