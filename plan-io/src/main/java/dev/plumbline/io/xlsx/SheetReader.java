package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet; a cell, row or region that can't be is told and left out, the others are read (SAFE-4). */
final class SheetReader {

    private static final int SHOWN = 80;

    private final XmlPart xml;
    private final CellReader cells;
    private final CellCount count;
    private final Location place;
    private final SheetFindings findings;
    private final SheetGrid.Builder sheet;
    private int row;
    private int column;
    private boolean rowIsNowhere;

    SheetReader(XmlPart xml, String name, CellReader cells, CellCount count, List<Finding> findings) {
        this.xml = xml;
        this.cells = cells;
        this.count = count;
        this.place = count.refusals().place().toBuilder().sheet(name).build();
        this.findings = new SheetFindings(place, findings);
        this.sheet = SheetGrid.builder(name).file(count.refusals().file());
        xml.locatedBy(() -> SheetFindings.place(place, row, column));
    }

    SheetGrid read(boolean hidden) throws PlanFormatException {
        while (xml.next()) {
            switch (xml.name()) {
                case "c" -> cell();
                case "row" -> row();
                case "col" -> columns();
                case "mergeCell" -> merge();
                default -> {}
            }
        }
        SheetGrid read = sheet.hidden(hidden).build();
        for (GridCell cell : read.repeated()) {
            findings.tell(
                    SheetFindings.CELL_TWICE,
                    cell.row(),
                    cell.column(),
                    finding -> finding.value(cell.text())
                            .putFigure("cell", cell.address())
                            .putFigure("value", shown(cell.text())));
        }
        findings.end();
        return read;
    }

    private void row() {
        String reference = xml.value("r");
        int number = reference == null ? row + 1 : CellReference.number(reference);
        column = 0;
        rowIsNowhere = number < 1 || number > CellReference.LAST_ROW;
        if (rowIsNowhere) {
            String said = reference == null ? String.valueOf(row + 1) : shown(reference);
            findings.tell(SheetFindings.ROW_NOWHERE, 0, 0, finding -> finding.putFigure("reference", said));
            return;
        }
        row = number;
        if (isTrue(xml.value("hidden"))) {
            sheet.hideRow(row);
        }
    }

    private void cell() throws PlanFormatException {
        count.cells(1);
        if (rowIsNowhere) {
            xml.skip();
            return;
        }
        String reference = xml.value("r");
        int found = reference == null || reference.isEmpty() ? column + 1 : CellReference.column(reference, row);
        if (found < 1 || found > CellReference.LAST_COLUMN || row < 1) {
            nowhere(reference);
            return;
        }
        column = found;
        CellValue value = cells.read(xml);
        if (value != CellValue.BLANK || cells.formula()) {
            count.refusals().check(ReadLimit.ROWS, row);
            count.refusals().check(ReadLimit.COLUMNS, column);
            sheet.add(row, column, value, cells.formula());
        }
    }

    private void nowhere(@Nullable String reference) throws PlanFormatException {
        String text = cells.read(xml).text();
        findings.tell(
                SheetFindings.CELL_NOWHERE,
                row,
                0,
                finding -> finding.value(text)
                        .putFigure("reference", shown(String.valueOf(reference)))
                        .putFigure("value", shown(text)));
    }

    private void columns() {
        int first = CellReference.number(xml.value("min"));
        int last = Math.min(CellReference.number(xml.value("max")), CellReference.LAST_COLUMN);
        if (isTrue(xml.value("hidden")) && first >= 1 && first <= last) {
            sheet.hideColumns(first, last);
        }
    }

    private void merge() throws PlanFormatException {
        String reference = xml.attribute("ref").orElse("");
        Optional<CellRange> region = range(reference);
        if (region.isEmpty()) {
            findings.tell(SheetFindings.MERGED_NOWHERE, 0, 0, finding -> finding.putFigure("region", shown(reference)));
            return;
        }
        CellRange range = region.get();
        count.mergedColumns(range.width());
        sheet.merge(range)
                .ifPresent(other -> findings.tell(
                        SheetFindings.MERGED_TWICE,
                        range.first().row(),
                        range.first().column(),
                        finding -> finding.putFigure("region", range).putFigure("other", other)));
    }

    private static Optional<CellRange> range(String text) {
        try {
            CellRange range = CellRange.parse(text);
            boolean inside =
                    range.last().row() <= CellReference.LAST_ROW && range.last().column() <= CellReference.LAST_COLUMN;
            return inside ? Optional.of(range) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }
}
