package dev.plumbline.io.csv;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.book.TableSources;
import java.util.List;

/** Reads plan books from CSV files that hold the documents' own tables, in UTF-8 or GB18030 (IO-3). */
public final class CsvPlanReader implements PlanReader {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean accepts(Source source) {
        return source.isNamed(".csv");
    }

    @Override
    public ReadResult<PlanBook> read(List<Source> sources, ReadOptions options) {
        CsvGridReader grids = CsvGridReader.of(CsvOptions.standard().orGb18030(), options.limits());
        return TableSources.read(sources, grids::read, options);
    }
}
