package dev.plumbline.io.xlsx;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.book.TableSources;
import java.util.List;

/** Reads plan books from XLSX workbooks that hold the documents' own tables (IO-2). */
public final class XlsxPlanReader implements PlanReader {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean accepts(Source source) {
        return source.isNamed(".xlsx") || source.isNamed(".xlsm") || source.isNamed(".xls");
    }

    @Override
    public ReadResult<PlanBook> read(List<Source> sources, ReadOptions options) {
        return TableSources.read(sources, XlsxGridReader.of(options)::read, options);
    }
}
