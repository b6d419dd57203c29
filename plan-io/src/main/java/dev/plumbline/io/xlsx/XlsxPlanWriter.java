package dev.plumbline.io.xlsx;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanWriter;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.io.table.write.BookTables;
import dev.plumbline.io.table.write.TableOut;
import dev.plumbline.io.table.write.WrittenTables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes plan books as XLSX workbooks (IO-2): a sheet for each plan and kind of table, in Chinese or English. What the tables
 * do not carry is listed; the rest is read again as it was. Immutable and thread-safe.
 */
public final class XlsxPlanWriter implements PlanWriter {

    @Override
    public String format() {
        return "xlsx";
    }

    /** Writes tables as they are, a sheet each; flushes, but does not close {@code out}. */
    public static void write(List<TableOut> tables, OutputStream out) throws IOException {
        WorkbookWriter.write(tables, out);
    }

    @Override
    public WriteResult write(PlanBook book, OutputStream out, WriteOptions options) throws IOException {
        List<TableOut> tables = BookTables.of(book, options.language(), options.tables());
        WorkbookWriter.write(tables, out);
        return options.isChecked()
                ? new WriteResult(WrittenTables.omissions(book, tables, format()))
                : WriteResult.unchecked(format());
    }
}
