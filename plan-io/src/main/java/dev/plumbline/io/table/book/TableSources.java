package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Opens sources as workbooks of whatever format, and reads those that can be opened into one book. */
public final class TableSources {

    /** Reads one source into sheets of cells. */
    @FunctionalInterface
    public interface GridReader {
        WorkbookGrid read(InputStream stream, String name) throws IOException;
    }

    private TableSources() {}

    private static WorkbookGrid read(Source source, GridReader reader) throws IOException {
        try (InputStream stream = source.open()) {
            return reader.read(stream, source.name());
        }
    }

    /** One book from all sources that can be opened, each by its own format; of the others a finding each. */
    public static ReadResult<PlanBook> read(
            List<Source> sources, Function<Source, TableFormat> formats, ReadOptions options) {
        List<WorkbookGrid> workbooks = new ArrayList<>();
        List<Finding> refusals = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Source source : sources) {
            try {
                WorkbookGrid workbook = read(source, formats.apply(source).grids(options));
                workbooks.add(workbook);
                if (workbook.sheets().stream().allMatch(sheet -> sheet.cellCount() == 0)) {
                    refusals.add(SourceRefusal.empty(source));
                }
            } catch (IOException broken) {
                refusals.add(SourceRefusal.finding(source, broken));
                unread.add(source.name());
            }
        }
        ReadResult<PlanBook> read = TableBookReader.read(workbooks, options);
        refusals.addAll(read.findings());
        return new ReadResult<>(read.value(), refusals, read.reading(), read.origins(), unread);
    }
}
