package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of the office tables and the countable sentences of the documents, with what is read from each: text, name,
 * meaning, rest, full score, ids of the findings.
 */
class RealTextsTest {

    static Stream<String> lines() throws IOException {
        return Stream.concat(lines("workbook-cells.tsv"), lines("sentences.tsv"));
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream resource = RealTextsTest.class.getResourceAsStream(file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isReadAsExpected(String line) {
        assertThat(line(QuantityText.read(line.substring(0, line.indexOf('\t')))))
                .isEqualTo(line);
    }

    private static String line(QuantityReading reading) {
        return String.join(
                "\t",
                reading.text(),
                reading.name().orElse(""),
                reading.meaning().toString(),
                reading.rest().orElse(""),
                reading.fullScore().map(Quantity::toString).orElse(""),
                reading.findings().stream().map(RealTextsTest::code).collect(Collectors.joining(" ")));
    }

    private static String code(Finding finding) {
        return finding.code().id();
    }
}
