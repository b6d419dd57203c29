package dev.plumbline.io.csv;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanWriter;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.io.table.write.BookTables;
import dev.plumbline.io.table.write.OutCell;
import dev.plumbline.io.table.write.TableOut;
import dev.plumbline.io.table.write.WrittenTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes plan books as CSV (IO-3): their tables one under another with a blank line between them, in UTF-8 with a mark at
 * its beginning, so that spreadsheet programs show Chinese. Texts that a program might run are escaped
 * ({@link CsvEscaping}). Immutable and thread-safe.
 */
public final class CsvPlanWriter implements PlanWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LINE_END = "\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public WriteResult write(PlanBook book, OutputStream out, WriteOptions options) throws IOException {
        List<TableOut> tables = BookTables.of(book, options.language(), options.tables());
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                text.write(LINE_END);
            }
            write(tables.get(i), text);
        }
        text.flush();
        return options.isChecked()
                ? new WriteResult(WrittenTables.omissionsOfText(book, tables, format()))
                : WriteResult.unchecked(format());
    }

    private static void write(TableOut table, Writer out) throws IOException {
        line(out, table.title());
        if (table.mark().isPresent()) {
            line(out, table.mark().get());
        }
        StringBuilder row = new StringBuilder();
        table.columns().forEach(column -> field(row, CsvEscaping.escape(column.header())));
        end(row, out);
        for (OutCell[] cells : table.rows()) {
            for (OutCell cell : cells) {
                field(row, cell instanceof OutCell.Text text ? CsvEscaping.escape(text.text()) : cell.plain());
            }
            end(row, out);
        }
    }

    private static void line(Writer out, String text) throws IOException {
        StringBuilder row = new StringBuilder();
        field(row, CsvEscaping.escape(text));
        end(row, out);
    }

    private static void end(StringBuilder row, Writer out) throws IOException {
        row.setLength(row.length() - 1);
        row.append(LINE_END);
        out.append(row);
        row.setLength(0);
    }

    /** A field in quotes where it must be, and a comma behind it. */
    private static void field(StringBuilder row, String text) {
        boolean quoted = text.chars().anyMatch(letter -> letter < ' ' || ",;\"".indexOf(letter) >= 0)
                || !text.equals(text.strip());
        if (quoted) {
            row.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            row.append(text);
        }
        row.append(',');
    }
}
