package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.util.List;

/** Reads one worksheet. */
final class SheetReader {

    /** Two merged regions share cells. */
    static final FindingCode MERGED_TWICE = FindingCode.of(
                    "xlsx-merged-twice",
                    Severity.WARNING,
                    "合并区域 {region} 与 {other} 重叠,已忽略 {region}。",
                    "Merged region {region} overlaps {other}; {region} is left out.")
            .advising("重新合并这些单元格。", "Merge these cells anew.");

    private static final int OVERLAPS_TOLD = 20;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XmlPart xml;
    private final String name;
    private final CellReader cells;
    private final CellCount count;
    private final List<Finding> findings;
    private final SheetGrid.Builder sheet;
    private int row;
    private int column;
    private long mergedColumns;
    private int overlaps;

    SheetReader(XmlPart xml, String name, CellReader cells, CellCount count, List<Finding> findings) {
        this.xml = xml;
        this.name = name;
        this.cells = cells;
        this.count = count;
        this.findings = findings;
        this.sheet = SheetGrid.builder(name).file(count.refusals().file());
        xml.locatedBy(this::place);
    }

    SheetGrid read(boolean hidden) throws PlanFormatException {
        while (xml.next()) {
            switch (xml.name()) {
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge();
                default -> {}
            }
        }
        try {
            return sheet.hidden(hidden).build();
        } catch (IllegalArgumentException e) {
            throw xml.damaged("工作表“" + name + "”中有重复的单元格", e.getMessage());
        }
    }

    private void row() throws PlanFormatException {
        row = xml.attribute("r").map(SheetReader::number).orElse(row + 1);
        column = 0;
        checkPlace();
    }

    private void cell() throws PlanFormatException {
        String reference = xml.attribute("r").orElse("");
        if (reference.isEmpty()) {
            column++;
        } else {
            CellAddress address = address(reference);
            if (address.row() != row) {
                throw xml.damaged(
                        "单元格 " + reference + " 不在第 " + row + " 行", "cell " + reference + " stands in row " + row);
            }
            column = address.column();
        }
        checkPlace();
        count.one();
        CellReader.Stored stored = cells.read(xml);
        GridCell cell = new GridCell(CellAddress.of(row, column), stored.value(), stored.formula());
        if (!cell.isBlank()) {
            count.refusals().check(ReadLimit.ROWS, row);
            count.refusals().check(ReadLimit.COLUMNS, column);
            sheet.add(cell);
        }
    }

    private void merge() throws PlanFormatException {
        CellRange region = range(xml.attribute("ref").orElse(""));
        mergedColumns += region.width();
        count.refusals().check(ReadLimit.MERGED_COLUMNS, mergedColumns);
        sheet.merge(region).ifPresent(other -> reportOverlap(region, other));
    }

    /** A damaged sheet may have a million overlaps; the first tell enough. */
    private void reportOverlap(CellRange region, CellRange other) {
        if (++overlaps > OVERLAPS_TOLD) {
            return;
        }
        findings.add(Finding.builder(MERGED_TWICE)
                .location(Location.builder()
                        .file(count.refusals().file())
                        .sheet(name)
                        .row(region.first().row())
                        .column(region.first().letters())
                        .build())
                .putFigure("region", region)
                .putFigure("other", other)
                .build());
    }

    private void checkPlace() throws PlanFormatException {
        if (row < 1 || row > LAST_ROW || column > LAST_COLUMN) {
            throw xml.damaged(
                    "第 " + row + " 行第 " + column + " 列超出工作表范围",
                    "row " + row + ", column " + column + " is off the sheet");
        }
    }

    private CellAddress address(String text) throws PlanFormatException {
        try {
            return CellAddress.parse(text);
        } catch (IllegalArgumentException e) {
            throw xml.damaged("单元格地址无法识别:" + text, e.getMessage());
        }
    }

    private CellRange range(String text) throws PlanFormatException {
        try {
            CellRange range = CellRange.parse(text);
            if (range.last().row() <= LAST_ROW && range.last().column() <= LAST_COLUMN) {
                return range;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw xml.damaged("合并区域无法识别:" + text, "merged region " + text + " can't be read");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Location place() {
        Location.Builder place =
                Location.builder().file(count.refusals().file()).sheet(name).row(Math.max(1, row));
        return column < 1
                ? place.build()
                : place.column(CellAddress.letters(column)).build();
    }
}
