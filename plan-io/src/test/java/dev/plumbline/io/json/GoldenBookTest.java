package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A book of format version 1 with everything in it; later programs must read these very files (IO-1). */
class GoldenBookTest {

    private static final String EVERYTHING = "released/1/everything.json";

    static byte[] bytes() throws IOException {
        return bytes(EVERYTHING);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = GoldenBookTest.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        }
    }

    /** Files of one version that all say the same: never change one, add others. */
    static Stream<String> released() throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenBookTest.class.getResource("released").toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file ->
                            "released/" + folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    @DisplayName("IO-1: every file ever written is read to the same book, its old decisions told by today's rules")
    void releasedFilesReadToTheSame(String file) throws IOException {
        ReadResult<PlanBook> read = JsonBooks.read(bytes(file));

        // nobody holds the general manager's office in it, nor compiles or supports, and a request of 2022 was lost
        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly(
                        "plan-record-broken",
                        "decision-not-entitled",
                        "decision-without-opinions",
                        "decision-not-entitled",
                        "decision-without-opinions");
        assertThat(read.value()).isEqualTo(JsonBooks.read(bytes()).value());
    }

    @ParameterizedTest
    @CsvSource({"released/1/everything-without-defaults.json,false", "released/1/everything-compact.json,true"})
    @DisplayName("a book is written to the same text as ever, what goes without saying left out")
    void writtenTextStaysTheSame(String file, boolean isCompact) throws IOException {
        PlanBook book = JsonBooks.read(bytes()).value();
        WriteOptions options = isCompact ? WriteOptions.compact() : WriteOptions.indented();

        assertThat(JsonBooks.write(book, options)).isEqualTo(new String(bytes(file), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("the file holds every member of every document; add new ones to it")
    void goldenBookHoldsEverything() throws IOException {
        MemberWalk walk = new MemberWalk();
        walk.visit(BookDocuments.BOOK, new ObjectMapper().readTree(bytes()));

        assertThat(walk.seen()).isEqualTo(MemberWalk.all());
    }
}
