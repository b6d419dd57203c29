package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.book.TableFormat;
import dev.plumbline.io.table.book.TableSources;

/** Reads plan books from XLSX workbooks that hold the documents' own tables (IO-2). */
public final class XlsxPlanReader implements TableFormat {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean accepts(Source source) {
        return source.isNamed(".xlsx") || source.isNamed(".xlsm") || source.isNamed(".xls");
    }

    @Override
    public TableSources.GridReader grids(ReadOptions options) {
        return XlsxGridReader.of(options)::read;
    }
}
