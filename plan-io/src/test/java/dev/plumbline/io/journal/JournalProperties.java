package dev.plumbline.io.journal;

import static dev.plumbline.io.journal.Measured.LI;
import static dev.plumbline.io.journal.Measured.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.arbitrary.Books;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Any book that goes into a journal comes out of it, and so does any that goes on from it. */
class JournalProperties {

    private final Path folder = temporary();

    private static Path temporary() {
        try {
            return Files.createTempDirectory("journals");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @AfterProperty
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    private Path file() throws IOException {
        Path file = folder.resolve("book.journal");
        Files.deleteIfExists(file);
        return file;
    }

    @Property(tries = 30)
    void ensureBookAndWhatCameOfItComeOut(@ForAll("books") PlanBook book, @ForAll("books") PlanBook other)
            throws IOException {
        Path file = file();
        PlanBook last;
        try (BookJournal journal = BookJournal.create(file, book)) {
            journal.store().record(entry(1).fact(), LI);
            last = journal.store()
                    .update(known -> known.toBuilder()
                            .organisation(other.organisation())
                            .policy(other.policy())
                            .calendars(other.calendars())
                            .build()
                            .recordAll(other.execution().entries()));
        }
        assertThat(read(file)).isEqualTo(last);
        try (BookJournal journal = BookJournal.open(file)) {
            journal.compact();
            assertThat(journal.store().revision()).isLessThanOrEqualTo(3);
        }
        assertThat(read(file)).isEqualTo(last);
    }

    private static PlanBook read(Path file) throws IOException {
        try (BookJournal journal = BookJournal.open(file)) {
            return journal.store().book();
        }
    }

    /** Whatever byte the file ends at: a prefix of the changes, or no journal at all before the first is whole. */
    @Property(tries = 20)
    void ensureEveryPrefixOfTheFileIsAPrefixOfTheChanges(@ForAll("books") PlanBook book) throws IOException {
        Path file = file();
        List<PlanBook> books;
        int first;
        try (BookJournal journal = BookJournal.create(file, Measured.BOOK)) {
            first = (int) Files.size(file);
            books = List.of(
                    journal.store().book(),
                    journal.store().record(entry(1).fact(), LI),
                    journal.store().recordAll(book.execution().entries()));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = first; length < whole.length; length += 1 + (whole.length - first) / 25) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(read(file)).isIn(books);
        }
    }
}
