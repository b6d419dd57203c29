package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.CellReading;
import dev.plumbline.io.spi.ColumnReading;
import dev.plumbline.io.spi.FileReading;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.spi.TableReading;
import dev.plumbline.io.spi.UnreadTable;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the console says about a reading, line by line.
 *
 * @param locale the language
 * @param cells whether each cell is told
 * @param out takes the lines
 */
record ReadingText(Locale locale, boolean cells, Consumer<String> out) {

    void write(ReadResult<?> read) {
        read.reading().files().forEach(this::file);
        out.accept(say("检查结果", "Findings"));
        read.findings().forEach(finding -> out.accept("  " + Summary.line(finding, locale)));
        out.accept("  " + new FindingLines(locale).count(read.findings()));
        long errors = read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        CellCounts counts = read.reading().counts();
        out.accept(say("合计：", "In all: ")
                + counts(counts)
                + (errors == 0 ? "" : say("；有内容未能识别", "; something was not understood")));
    }

    private void file(FileReading file) {
        out.accept(say("文件 ", "File ") + file.file());
        file.sheets().forEach(this::sheet);
    }

    private void sheet(SheetReading sheet) {
        out.accept(say("  工作表 ", "  Sheet ") + sheet.sheet() + say("：", ": ") + counts(sheet.counts()));
        if (sheet.tables().isEmpty()) {
            out.accept(say("    没有识别出表格", "    no table was understood"));
        }
        sheet.tables().forEach(this::table);
        sheet.unread().forEach(this::unread);
        if (cells) {
            out.accept(say("    单元格", "    Cells"));
            sheet.cells().forEach(this::cell);
        }
    }

    private String counts(CellCounts counts) {
        List<String> parts = new ArrayList<>();
        for (CellOutcome outcome : CellOutcome.values()) {
            parts.add(outcome.text(locale) + " " + counts.of(outcome));
        }
        return counts.nonEmpty() + say(" 个单元格（", " cells (") + String.join(say("，", ", "), parts) + say("）", ")");
    }

    private void table(TableReading table) {
        out.accept("    " + table.kind().text(locale)
                + table.title().map(title -> say("：", ": ") + title).orElse(""));
        out.accept("      " + say("周期 ", "period ") + known(table.period(), table.periodFrom())
                + (table.asOf().isEmpty()
                        ? ""
                        : say("；状态截至 ", "; states as of ") + known(table.asOf(), table.asOfFrom())));
        out.accept("      "
                + (table.headerRows().isEmpty()
                        ? say("表单", "a form")
                        : say("表头行 ", "header rows ") + numbers(table.headerRows())));
        table.columns().forEach(this::column);
        out.accept("      " + say("读取 ", "rows taken: ") + table.rows() + say(" 行", ""));
        skipped(table.skipped());
    }

    private void unread(UnreadTable table) {
        out.accept("    " + say("未识别：第 ", "not understood: row ") + table.headerRow() + say(" 行起，", ", ")
                + table.cells() + say(" 个单元格", " cells")
                + table.kind()
                        .map(kind -> say("；最接近 ", "; nearest to ") + kind.text(locale))
                        .orElse(""));
    }

    private String known(Optional<?> value, Optional<Localized> from) {
        return value.map(Object::toString).orElseGet(() -> say("未知", "unknown"))
                + from.map(basis -> say("（依据：", " (from ") + basis.text(locale) + say("）", ")"))
                        .orElse("");
    }

    private void column(ColumnReading column) {
        out.accept("        " + column.column() + "  " + column.header() + "  "
                + column.role().orElseGet(() -> say("原样保留", "kept as it is"))
                + (column.guessed() ? say("（按表头的一部分判断）", " (told from a part of the header)") : "")
                + column.unit().map(unit -> say("，单位 ", ", in ") + unit).orElse(""));
    }

    private void skipped(List<SkippedRow> rows) {
        Map<SkippedRow.Why, List<Integer>> byReason = new EnumMap<>(SkippedRow.Why.class);
        rows.forEach(row ->
                byReason.computeIfAbsent(row.why(), any -> new ArrayList<>()).add(row.row()));
        byReason.forEach((why, numbers) ->
                out.accept("      " + say("略过的行：", "rows passed over: ") + why.text(locale) + " " + numbers(numbers)));
    }

    private static String numbers(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void cell(CellReading cell) {
        out.accept("      " + cell.column() + cell.row() + "  " + cell.outcome().text(locale)
                + cell.path().map(path -> "  " + path).orElse("") + "  " + cell.text());
    }

    private String say(String chinese, String english) {
        return Localized.of(chinese, english).text(locale);
    }
}
