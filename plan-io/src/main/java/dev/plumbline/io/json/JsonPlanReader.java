package dev.plumbline.io.json;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.Merge;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import java.io.IOException;
import java.util.List;

/**
 * Reads plan books that {@link JsonPlanWriter} wrote (IO-1).
 *
 * <p>A text that is no JSON, or no plan book, or passes a cap is refused as a whole. A wrong value inside is a finding
 * with its JSON pointer and line; the goal, task, fact or other element it belongs to is left out, and everything else
 * is kept (SAFE-1, SAFE-2). Immutable and thread-safe.
 */
public final class JsonPlanReader implements PlanReader {

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
        Reading reading = new Reading(source.name(), options.limits(), options);
        try {
            FormatHead.check(source, options.limits(), BookFormat.NAME);
            return reading.result(book(source, reading, options.limits()));
        } catch (IOException refusal) {
            return reading.refused(SourceRefusal.finding(source, refusal));
        }
    }

    private PlanBook book(Source source, Reading reading, ReadLimits limits) throws IOException {
        try (BookIn in = BookIn.open(source.open(), limits, source.name())) {
            return in.refusing(() -> {
                PlanBook book = BookFormat.book().stream(in, Place.ROOT, reading);
                in.end();
                PlanBook read = reading.marked(book == null ? PlanBook.of() : book);
                reading.checkRecords(read);
                reading.checkFindings();
                return read;
            });
        }
    }
}
