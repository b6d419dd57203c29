package dev.plumbline.io.jdbc;

import static dev.plumbline.io.jdbc.Measured.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.RecordedSince;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.journal.BookJournal;
import dev.plumbline.plan.PlanId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The README's recipes about keeping books are this code, to the letter but for line breaks and where the files are. */
class KeepingRecipesTest {

    private final PlanBook book = Measured.BOOK;
    private final Fact measured = Measured.fact(1);

    @TempDir
    Path folder;

    private static Stamp by(String person) {
        return Measured.by(person, 0);
    }

    @Test
    @DisplayName("A book in a file")
    void file() throws IOException {
        // file
        try (BookJournal journal = BookJournal.openOrCreate(folder.resolve("2024.journal"), book)) {
            PlanBookStore store = journal.store();
            store.record(measured, by("li"));
            journal.compact();
        }
        // end
        try (BookJournal journal = BookJournal.open(folder.resolve("2024.journal"))) {
            assertThat(numbers(journal.store().book())).containsExactly(1);
        }
    }

    @Test
    @DisplayName("Books in H2, several threads, and what is new")
    void h2() throws InterruptedException {
        // h2
        JdbcBooks books = JdbcBooks.of(JdbcConnectionPool.create("jdbc:h2:mem:recipes", "sa", ""))
                .createTables();
        PlanBookStore store = books.openOrCreate("2024", book);
        store.record(measured, by("li"));
        books.facts("2024").of(PlanId.of("2024"));
        books.facts("2024").about(Reference.of("indicator", "revenue"));
        // end
        assertThat(books.facts("2024").of(PlanId.of("2024"))).hasSize(1);
        assertThat(books.facts("2024").about(Reference.of("indicator", "revenue")))
                .hasSize(1);
        // threads
        PlanBookStore other = books.open("2024");
        Thread thread = new Thread(() -> other.record(measured, by("wang")));
        thread.start();
        store.update(known -> known.toBuilder().zone(ZoneId.of("UTC")).build());
        store.update(PlanId.of("2024"), 0, known -> known.record(measured, by("li")));
        // end
        thread.join();
        // poll
        RecordedSince first = store.recordedSince(0);
        first.entries().forEach(System.out::println);
        RecordedSince next = store.recordedSince(first.revision());
        RecordedSince same = books.facts("2024").since(first.revision());
        // end
        assertThat(first.entries()).hasSize(3);
        assertThat(next.entries()).isEmpty();
        assertThat(same).isEqualTo(next);
    }

    @Test
    @DisplayName("Books in PostgreSQL")
    void postgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            // postgresql
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            PlanBookStore store = JdbcBooks.of(source).createTables().openOrCreate("2024", book);
            // end
            store.record(measured, by("li"));
            assertThat(numbers(JdbcBooks.of(source).open("2024").book())).containsExactly(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file, Keep a book in a file.",
        "h2, Keep books in H2",
        "postgresql, Keep books in PostgreSQL.",
        "threads, Append from several threads",
        "poll, Poll for what is new."
    })
    @DisplayName("The README shows exactly that code")
    void readme(String part, String title) throws IOException {
        String readme = Files.readString(
                Path.of("").toAbsolutePath().getParent().getParent().resolve("README.md"));
        String run = Files.readString(Path.of("src/test/java/dev/plumbline/io/jdbc/KeepingRecipesTest.java"));

        assertThat(readme).contains("**" + title + "**");
        String recipe = readme.substring(readme.indexOf("**" + title + "**"));
        assertThat(bare(between(recipe, "```java\n", "```")))
                .isEqualTo(bare(between(run, "// " + part + "\n", "// end\n")));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    /** Without blanks and comments, and files where the README has them. */
    private static String bare(String code) {
        return code.replaceAll("//.*", "")
                .replace("folder.resolve(\"2024.journal\")", "Path.of(\"2024.journal\")")
                .replace("jdbc:h2:mem:recipes", "jdbc:h2:./books;WRITE_DELAY=0")
                .replaceAll("\\s", "");
    }
}
