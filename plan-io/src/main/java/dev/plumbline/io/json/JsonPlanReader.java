package dev.plumbline.io.json;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.spi.Merge;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads plan books that {@link JsonPlanWriter} wrote, of this and of every older version of the format (IO-1).
 *
 * <p>A text that is no JSON, or no plan book, or passes a cap is refused as a whole. A wrong value inside is a finding
 * with its JSON pointer and line; the goal, task, fact or other element it belongs to is left out, and everything else
 * is kept (SAFE-1, SAFE-2). Immutable and thread-safe.
 */
public final class JsonPlanReader implements PlanReader {

    private final Migrations migrations;

    /** A reader of every version there was. */
    public JsonPlanReader() {
        this(Migrations.BOOKS);
    }

    JsonPlanReader(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean accepts(Source source) {
        return source.isNamed(".json");
    }

    @Override
    public ReadResult<PlanBook> read(List<Source> sources, ReadOptions options) {
        return Merge.of(sources.stream().map(source -> read(source, options)).toList());
    }

    private ReadResult<PlanBook> read(Source source, ReadOptions options) {
        Faults faults = new Faults(source.name(), options);
        try {
            int version =
                    FormatHead.version(source, options, BookDocuments.NAME, migrations.oldest(), migrations.newest());
            PlanBook book = book(migrations.migrated(source, version, options), faults);
            return new ReadResult<>(
                    book,
                    faults.findings(),
                    Reading.none(),
                    faults.origins(),
                    List.of(),
                    faults.kept().members());
        } catch (IOException refusal) {
            return refused(source, refusal, faults);
        }
    }

    /** That nothing has come of the text, and why. */
    private static ReadResult<PlanBook> refused(Source source, IOException refusal, Faults faults) {
        return new ReadResult<>(
                PlanBook.of(),
                Stream.concat(Stream.of(SourceRefusal.finding(source, refusal)), faults.findings().stream())
                        .toList(),
                Reading.none(),
                Origins.none(),
                List.of(source.name()));
    }

    private static PlanBook book(Source source, Faults faults) throws IOException {
        try (JsonInput in = JsonInput.open(source.open(), faults)) {
            PlanBook book = in.refusing(() -> {
                PlanBook read = BookDocuments.BOOK.read(in);
                in.end();
                faults.check();
                PlanBook marked = marked(read == null ? PlanBook.of() : read, faults);
                checkRecords(marked, faults);
                return marked;
            });
            return Objects.requireNonNull(book);
        }
    }

    /** A book with what of it could not be read. */
    private static PlanBook marked(PlanBook book, Faults faults) {
        return faults.lost().isEmpty()
                ? book
                : PlanBook.restored(
                        Restoring.STORED,
                        book,
                        book.histories(),
                        book.adjustments(),
                        Stream.concat(book.lost().stream(), faults.lost().stream())
                                .distinct()
                                .toList());
    }

    /** Tells of what in a book is not what its record of steps says, and of what does not fit in its organisation. */
    private static void checkRecords(PlanBook book, Faults faults) {
        book.organisation().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(faults::tell);
        book.integrity().forEach(faults::tell);
    }
}
