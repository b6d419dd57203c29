package dev.plumbline.io.table.mapping;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.CellFate;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateContext;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One row of a table, read by column; every cell asked for is noted as stored unless something else is said of it. */
final class TableRow {

    private final FoundTable table;
    private final int row;
    private final Ledger ledger;
    private final DateContext dates;

    TableRow(FoundTable table, int row, Ledger ledger, DateContext dates) {
        this.table = table;
        this.row = row;
        this.ledger = ledger;
        this.dates = dates;
    }

    FoundTable table() {
        return table;
    }

    DateContext dates() {
        return dates;
    }

    /** The cell of a column: of a merged region its one cell, of a group's column the last one above that holds something. */
    Optional<GridCell> cell(Column column) {
        GridCell header = table.headers().get(column);
        if (header == null) {
            return Optional.empty();
        }
        GridCell cell = table.sheet().at(row, header.column());
        for (int above = row - 1; cell.isBlank() && column.carried() && above >= table.firstRow(); above--) {
            cell = table.sheet().at(above, header.column());
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    /** What a cell says; empty also for the words that mean nothing. Cells that hold an error are reported. */
    Optional<String> text(Column column) {
        return usable(column).map(cell -> cell.text().strip()).filter(text -> !Nothing.isSaidBy(text));
    }

    /** The cell where it can be used: not blank, no error value. */
    Optional<GridCell> usable(Column column) {
        Optional<GridCell> cell = cell(column);
        cell.ifPresent(each -> ledger.note(table.sheet(), each, CellFate.STORED));
        if (cell.filter(GridCell::formula).isPresent()) {
            tell(column, TableFindings.FORMULA, builder -> builder);
        }
        if (cell.filter(TableRow::isBroken).isPresent()) {
            report(column, TableFindings.CELL_ERROR, Localized.of("文本、数字或日期", "a text, number or date"));
            return Optional.empty();
        }
        return cell;
    }

    private static boolean isBroken(GridCell cell) {
        return cell.kind() == CellKind.ERROR || cell.kind() == CellKind.UNREADABLE;
    }

    /** What a cell says, or else a finding that the row cannot do without it. */
    Optional<String> required(Column column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            report(column, TableFindings.VALUE_MISSING, Localized.of("非空内容", "something in this cell"));
        }
        return text;
    }

    /** Whether the row holds anything of its own. */
    boolean isEmpty() {
        return table.headers().values().stream()
                .allMatch(header -> table.sheet().at(row, header.column()).isBlank()
                        || table.sheet().at(row, header.column()).row() != row);
    }

    /** Reports the other cells of a row that could not be read. */
    void refuse() {
        for (Column column : table.headers().keySet()) {
            cell(column)
                    .filter(cell -> cell.row() == row)
                    .ifPresent(cell -> ledger.note(table.sheet(), cell, CellFate.REPORTED));
        }
    }

    void compared(Column column) {
        cell(column).ifPresent(cell -> ledger.note(table.sheet(), cell, CellFate.COMPARED));
    }

    void report(Column column, FindingCode code, Localized expected) {
        tell(column, code, builder -> builder.expected(expected));
    }

    /** Reports something about a cell; its text is the figure {@code value}, its header {@code header}. */
    void tell(Column column, FindingCode code, UnaryOperator<Finding.Builder> more) {
        String text = cell(column).map(GridCell::text).orElse("");
        Finding.Builder finding = Finding.builder(code)
                .location(location(column))
                .putFigure("value", text)
                .putFigure("header", column.header());
        if (!text.isEmpty()) {
            finding.value(text);
        }
        report(column, more.apply(finding).build());
    }

    /** Notes a finding as one about a cell. */
    void report(Column column, Finding finding) {
        ledger.report(finding);
        cell(column).ifPresent(cell -> ledger.note(table.sheet(), cell, CellFate.REPORTED));
    }

    /** Notes that something in the book was read from a column of this row. */
    void origin(String path, Column column) {
        ledger.origin(path, location(column));
    }

    /** The place of a column's cell; of a merged region its upper left one. */
    Location location(Column column) {
        GridCell header = table.headers().get(column);
        if (header == null) {
            return table.sheet().location().toBuilder().row(row).build();
        }
        GridCell cell = cell(column).orElseGet(() -> table.sheet().at(row, header.column()));
        return table.sheet().location(cell.address()).toBuilder()
                .header(header.text())
                .build();
    }
}
