package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.SheetLayout;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TableMatch;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetAccount;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts for the cells that no row took: what only lays a sheet out, and what was not understood. */
final class SheetRest {

    private final ReadSheet sheet;
    private final SheetAccount account;
    private final Remarks remarks;

    private SheetRest(ReadSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.account = sheet.account();
        this.remarks = remarks;
    }

    static void note(ReadSheet sheet, Remarks remarks) {
        new SheetRest(sheet, remarks).note();
    }

    private SheetGrid grid() {
        return account.sheet();
    }

    private void note() {
        if (sheet.layout().isEmpty()) {
            tell(TableFindings.SHEET_IGNORED);
            all(CellOutcome.LAYOUT);
            return;
        }
        tellHidden();
        sheet.tables().forEach(this::layout);
        unread(sheet.layout().get());
        tellRest();
    }

    /** A cell that nothing took is told, whatever left it over. */
    private void tellRest() {
        boolean told = sheet.tables().isEmpty();
        for (GridRow row : told ? List.<GridRow>of() : account.unnoted()) {
            for (int i = 0; i < row.size(); i++) {
                if (!account.isNoted(row.number(), row.column(i))) {
                    outside(row, i);
                }
            }
        }
        grid().rows().forEach(row -> account.noteRest(row, 1, Integer.MAX_VALUE, CellOutcome.REPORTED));
    }

    private void outside(GridRow row, int index) {
        remarks.addAlike(Finding.builder(TableFindings.OUTSIDE_TABLE)
                .location(grid().location(CellAddress.of(row.number(), row.column(index))))
                .value(row.text(index))
                .putFigure("value", row.text(index))
                .build());
    }

    private void all(CellOutcome outcome) {
        grid().rows().forEach(row -> account.noteRest(row, 1, Integer.MAX_VALUE, outcome));
    }

    private void tellHidden() {
        if (sheet.tables().isEmpty()) {
            return;
        }
        boolean rows = grid().hidesRows() && grid().rows().stream().anyMatch(row -> grid().isRowHidden(row.number()));
        boolean columns = java.util.stream.IntStream.rangeClosed(1, Math.min(grid().lastColumn(), 500))
                .anyMatch(grid()::isColumnHidden);
        if (rows || columns || grid().isHidden()) {
            Localized what = grid().isHidden()
                    ? Localized.of("内容（整个工作表）", "content (the whole sheet)")
                    : rows && columns
                            ? Localized.of("行和列", "rows and columns")
                            : rows ? Localized.of("行", "rows") : Localized.of("列", "columns");
            remarks.add(Finding.builder(TableFindings.HIDDEN)
                    .location(grid().location())
                    .putFigure("sheet", grid().name())
                    .putFigure("what", what)
                    .build());
        }
    }

    /** Titles, lead lines, headers, labels, notes, labels of totals: they lay out. */
    private void layout(OfficeTable table) {
        table.area().ifPresent(this::layout);
        table.form().ifPresent(this::layout);
    }

    private void layout(TableArea area) {
        area.above().forEach(line -> line(line, area));
        area.below().forEach(line -> line(line, area));
        for (int row = area.header().firstRow(); row <= area.header().lastRow(); row++) {
            account.noteRest(grid().rowAt(row), area.firstColumn(), area.lastColumn(), CellOutcome.LAYOUT);
        }
        area.skipped()
                .forEach(skipped -> account.noteRest(
                        grid().rowAt(skipped.row()), area.firstColumn(), area.lastColumn(), CellOutcome.LAYOUT));
        List<HeaderCell> leftOut = area.leftOut();
        for (GridRow row : area.rows()) {
            leftOut.forEach(cell -> account.noteRest(row, cell.column(), cell.column(), CellOutcome.LAYOUT));
            unheaded(row, area);
        }
    }

    private void line(TextLine line, TableArea area) {
        for (int column : line.columns()) {
            if (!account.isNoted(line.row(), column)) {
                account.note(line.row(), column, CellOutcome.LAYOUT);
            }
        }
    }

    /** Cells of a data row under no header. */
    private void unheaded(GridRow row, TableArea area) {
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            if (column < area.firstColumn() || column > area.lastColumn() || account.isNoted(row.number(), column)) {
                continue;
            }
            account.note(row.number(), column, CellOutcome.REPORTED);
            remarks.addAlike(Finding.builder(TableFindings.CELL_WITHOUT_HEADER)
                    .location(grid().location(CellAddress.of(row.number(), column)))
                    .value(row.text(i))
                    .putFigure("value", row.text(i))
                    .putFigure("count", 1)
                    .build());
        }
    }

    private void layout(FormArea form) {
        form.titles()
                .forEach(
                        line -> line.columns().forEach(column -> account.note(line.row(), column, CellOutcome.LAYOUT)));
        for (int row = form.firstRow(); row <= form.lastRow(); row++) {
            GridRow cells = grid().rowAt(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!account.isNoted(row, cells.column(i)) && isLabel(form, row, cells, i)) {
                    account.note(row, cells.column(i), CellOutcome.LAYOUT);
                }
            }
        }
    }

    /** A label of the form, or its value where it is empty of meaning. */
    private static boolean isLabel(FormArea form, int row, GridRow cells, int index) {
        String text = cells.text(index).strip();
        return java.util.stream.Stream.concat(form.fields().values().stream(), form.others().stream())
                .anyMatch(pair -> text.startsWith(pair.label())
                        || pair.place().row() == row && pair.place().column() == cells.column(index));
    }

    private void unread(SheetLayout layout) {
        boolean nothing = sheet.tables().isEmpty();
        if (nothing) {
            unreadSheet(layout);
            return;
        }
        for (SheetLayout.Unread block : layout.unread()) {
            int cells = block.rows().stream().mapToInt(GridRow::size).sum();
            boolean table = !block.plain() && block.rows().size() > 1;
            if (table) {
                block.rows().forEach(row -> account.noteRest(row, 1, Integer.MAX_VALUE, CellOutcome.REPORTED));
                remarks.add(unknown(TableFindings.BLOCK_UNKNOWN, block.nearest(), cells)
                        .location(grid().location().toBuilder()
                                .row(block.rows().get(0).number())
                                .build())
                        .putFigure("row", block.rows().get(0).number())
                        .build());
            } else {
                loose(block);
            }
        }
    }

    /** Lines of text beside tables lay out; a few single cells are told one by one. */
    private void loose(SheetLayout.Unread block) {
        for (GridRow row : block.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean note = row.value(i).kind() == CellKind.TEXT && row.size() == 1;
                account.note(row.number(), row.column(i), note ? CellOutcome.LAYOUT : CellOutcome.REPORTED);
                if (!note) {
                    outside(row, i);
                }
            }
        }
    }

    private void unreadSheet(SheetLayout layout) {
        int cells = grid().cellCount();
        if (cells == 0) {
            return;
        }
        if (sheet.notes()) {
            tell(TableFindings.SHEET_OF_NOTES);
            all(CellOutcome.LAYOUT);
            return;
        }
        Optional<TableMatch> nearest = layout.unread().stream()
                .flatMap(block -> block.nearest().stream())
                .max(java.util.Comparator.comparingInt(match -> match.roles().size()));
        remarks.add(unknown(TableFindings.SHEET_UNKNOWN, nearest, cells)
                .location(grid().location())
                .build());
        all(CellOutcome.REPORTED);
    }

    private Finding.Builder unknown(FindingCode code, Optional<TableMatch> nearest, int cells) {
        return Finding.builder(code)
                .putFigure("sheet", grid().name())
                .putFigure("count", cells)
                .putFigure(
                        "nearest",
                        nearest.<Object>map(match -> FamilyNames.of(match.family()))
                                .orElse(Localized.of("无", "none")))
                .putFigure(
                        "lacking",
                        nearest.map(SheetRest::lacking)
                                .orElseGet(() -> Localized.of("可识别的表头", "a header that is known")));
    }

    private static Localized lacking(TableMatch match) {
        List<Role> names =
                match.family().names().stream().filter(role -> !match.has(role)).toList();
        if (names.size() < match.family().names().size() || names.isEmpty()) {
            return Localized.of("其他可识别的列", "another column that is known");
        }
        return Localized.of(
                names.stream().map(FamilyNames::header).collect(Collectors.joining("或")),
                names.stream().map(Role::id).collect(Collectors.joining(" or ")));
    }

    private void tell(FindingCode code) {
        remarks.add(Finding.builder(code)
                .location(grid().location())
                .putFigure("sheet", grid().name())
                .build());
    }
}
