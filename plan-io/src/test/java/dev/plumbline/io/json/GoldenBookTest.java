package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A book of format version 1 with everything in it; later programs must read this very file (IO-1). */
class GoldenBookTest {

    private static final String FILE = "book-v1.json";

    static byte[] bytes() throws IOException {
        try (InputStream stream = GoldenBookTest.class.getResourceAsStream(FILE)) {
            return stream.readAllBytes();
        }
    }

    @Test
    @DisplayName("IO-1: the file is read, its old decisions told by today's rules, and written to the same text")
    void goldenBookStaysTheSame() throws IOException {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        ReadResult<PlanBook> read = JsonBooks.read(text);

        // nobody holds the general manager's office in it, nor compiles or supports, and a request of 2022 was lost
        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly(
                        "plan-record-broken",
                        "decision-not-entitled",
                        "decision-without-opinions",
                        "decision-not-entitled",
                        "decision-without-opinions");
        assertThat(JsonBooks.write(read.value())).isEqualTo(text);
    }

    @Test
    @DisplayName("the file holds every member of every document; add new ones to it")
    void goldenBookHoldsEverything() throws IOException {
        MemberWalk walk = new MemberWalk();
        try (BookIn in = BookIn.open(GoldenBookTest.class.getResourceAsStream(FILE), ReadLimits.standard(), FILE)) {
            walk.visit(BookFormat.book(), in.value());
        }

        assertThat(walk.seen()).isEqualTo(MemberWalk.all());
    }
}
