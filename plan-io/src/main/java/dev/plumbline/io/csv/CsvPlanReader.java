package dev.plumbline.io.csv;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.book.TableFormat;
import dev.plumbline.io.table.book.TableSources;

/** Reads plan books from CSV files that hold the documents' own tables, in UTF-8, UTF-16, GB18030 or Big5 (IO-3). */
public final class CsvPlanReader implements TableFormat {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean accepts(Source source) {
        return source.isNamed(".csv");
    }

    @Override
    public TableSources.GridReader grids(ReadOptions options) {
        return CsvGridReader.of(CsvOptions.standard().orGb18030(), options.limits())::read;
    }
}
