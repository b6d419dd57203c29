package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.WordCodec;
import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.CellReading;
import dev.plumbline.io.spi.ColumnReading;
import dev.plumbline.io.spi.FileReading;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.spi.ReadingWriter;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.spi.TableReading;
import dev.plumbline.io.spi.UnreadTable;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes how files were understood as JSON (IO-2e): kinds by their Chinese names and ids, everything else in stable words. */
public final class ReadingJson implements ReadingWriter {

    private final boolean cells;

    /** A writer of what was found on each sheet; {@code cells} asks for each cell as well. */
    public ReadingJson(boolean cells) {
        this.cells = cells;
    }

    @Override
    public void write(Reading reading, OutputStream out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(() -> json.array("files", reading.files(), file -> json.object(() -> file(file, json))));
        }
    }

    private void file(FileReading file, JsonOut json) throws IOException {
        json.text("file", file.file());
        json.array("sheets", file.sheets(), sheet -> json.object(() -> sheet(sheet, json)));
    }

    private void sheet(SheetReading sheet, JsonOut json) throws IOException {
        json.text("sheet", sheet.sheet());
        json.array("tables", sheet.tables(), table -> json.object(() -> table(table, json)));
        json.array("unread", sheet.unread(), table -> json.object(() -> unread(table, json)));
        json.object("cells", () -> counts(sheet.counts(), json));
        if (cells) {
            json.array("cellList", sheet.cells().iterator(), cell -> json.object(() -> cell(cell, json)));
        }
    }

    private static void table(TableReading table, JsonOut json) throws IOException {
        json.text("kind", table.kind().text(Locale.CHINESE));
        json.text("kindId", table.kindId());
        json.text("title", table.title());
        json.text("period", table.period());
        json.text("periodFrom", table.periodFrom().map(ReadingJson::word));
        json.text("asOf", table.asOf());
        json.text("asOfFrom", table.asOfFrom().map(ReadingJson::word));
        json.numbers("headerRows", table.headerRows());
        json.array("columns", table.columns(), column -> json.object(() -> column(column, json)));
        json.number("rows", table.rows());
        json.array("skipped", table.skipped(), row -> json.object(() -> skipped(row, json)));
    }

    private static void unread(UnreadTable table, JsonOut json) throws IOException {
        json.text("nearest", table.kind().map(kind -> kind.text(Locale.CHINESE)));
        json.text("nearestId", table.kindId());
        json.number("headerRow", table.headerRow());
        json.array("columns", table.columns(), column -> json.object(() -> column(column, json)));
    }

    private static void column(ColumnReading column, JsonOut json) throws IOException {
        json.text("column", column.column());
        json.text("header", column.header());
        json.text("role", column.role());
        json.text("unit", column.unit());
        json.value("guessed", column.guessed());
    }

    private static void skipped(SkippedRow row, JsonOut json) throws IOException {
        json.number("row", row.row());
        json.text("why", word(row.why()));
    }

    private static void counts(CellCounts counts, JsonOut json) throws IOException {
        json.number("nonEmpty", counts.nonEmpty());
        for (CellOutcome outcome : CellOutcome.values()) {
            json.number(word(outcome), counts.of(outcome));
        }
    }

    private static void cell(CellReading cell, JsonOut json) throws IOException {
        json.number("row", cell.row());
        json.text("column", cell.column());
        json.text("text", cell.text());
        json.text("outcome", word(cell.outcome()));
        json.text("path", cell.path());
    }

    /** The same word in every language: {@code PERIOD_END} as {@code period-end}. */
    private static String word(Localized value) {
        return value instanceof Enum<?> constant ? WordCodec.word(constant) : value.text(Locale.ENGLISH);
    }
}
