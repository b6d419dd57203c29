package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.arbitrary.Books;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.WriteOptions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back to the same (IO-1). */
class RoundTripProperties {

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void ensureReadingWhatWasWrittenGivesTheSameBookAndWritingThatTheSameText(@ForAll("books") PlanBook book) {
        String text = JsonBooks.write(book);
        ReadResult<PlanBook> read = JsonBooks.read(text);

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().id().startsWith("json-"))
                .isEmpty();
        assertThat(read.value()).isEqualTo(book);
        assertThat(JsonBooks.write(read.value())).isEqualTo(text);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void ensureTheLayoutChangesNothing(@ForAll("books") PlanBook book) {
        String compact = JsonBooks.write(book, WriteOptions.compact());

        assertThat(compact.trim()).doesNotContain("\n");
        assertThat(JsonBooks.read(compact).value()).isEqualTo(book);
    }
}
