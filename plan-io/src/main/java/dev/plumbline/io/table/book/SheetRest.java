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
import dev.plumbline.io.table.row.SheetFindings;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.Localized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts for the cells that no row took: what only lays a sheet out, and what was not understood. */
final class SheetRest {

    /** From how many cells on a line holds figures of its own beside its text. */
    private static final int FEWEST_CELLS = 3;

    private final ReadSheet sheet;
    private final SheetAccount account;
    private final Remarks remarks;
    // the last rows of forms by their first ones
    private final TreeMap<Integer, Integer> forms = new TreeMap<>();

    private SheetRest(ReadSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.account = sheet.account();
        this.remarks = remarks;
        sheet.tables().stream()
                .flatMap(table -> table.form().stream())
                .forEach(form -> forms.merge(form.firstRow(), form.lastRow(), Math::max));
    }

    static void note(ReadSheet sheet, Remarks remarks) {
        new SheetRest(sheet, remarks).note();
    }

    private SheetGrid grid() {
        return account.sheet();
    }

    private void note() {
        if (sheet.layout().isEmpty()) {
            tell(SheetFindings.SHEET_IGNORED);
            all(CellOutcome.LAYOUT);
            return;
        }
        tellHidden();
        if (!sheet.tables().isEmpty()) {
            new HeadedTexts(sheet, remarks).tell();
        }
        sheet.tables().forEach(this::layout);
        unread(sheet.layout().get());
        tellRest();
    }

    /** A cell that nothing took is told, whatever left it over. */
    private void tellRest() {
        boolean told = sheet.tables().isEmpty();
        Map<Integer, Integer> across = told ? Map.of() : acrossForms();
        for (GridRow row : told ? List.<GridRow>of() : account.unnoted()) {
            for (int i = 0; i < row.size(); i++) {
                if (!account.isNoted(row.number(), row.column(i))) {
                    boolean isColumn = isInForm(row.number()) && across.getOrDefault(row.column(i), 0) > 1;
                    outside(row, i, isColumn ? SheetFindings.BESIDE_FORM : SheetFindings.OUTSIDE_TABLE);
                }
            }
        }
        grid().rows().forEach(row -> account.noteRest(row, 1, Integer.MAX_VALUE, CellOutcome.REPORTED));
    }

    /** How many cells of forms nothing took, by column: several in one are a thing of their own beside the one read. */
    private Map<Integer, Integer> acrossForms() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (GridRow row : account.unnoted()) {
            for (int i = 0; i < row.size(); i++) {
                if (isInForm(row.number()) && !account.isNoted(row.number(), row.column(i))) {
                    counts.merge(row.column(i), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private boolean isInForm(int row) {
        Map.Entry<Integer, Integer> form = forms.floorEntry(row);
        return form != null && row <= form.getValue();
    }

    private void outside(GridRow row, int index, FindingCode code) {
        remarks.addAlike(Finding.builder(code)
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
            remarks.add(Finding.builder(SheetFindings.HIDDEN)
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
        area.below().forEach(line -> {
            closing(line);
            line(line, area);
        });
        for (int row = area.header().firstRow(); row <= area.header().lastRow(); row++) {
            account.noteRest(grid().rowAt(row), area.firstColumn(), area.lastColumn(), CellOutcome.LAYOUT);
        }
        area.skipped()
                .forEach(skipped -> account.noteRest(
                        grid().rowAt(skipped.row()), area.firstColumn(), area.lastColumn(), CellOutcome.LAYOUT));
        Set<Integer> leftOut = area.leftOut().stream().map(HeaderCell::column).collect(Collectors.toSet());
        for (GridRow row : area.rows()) {
            for (int i = 0; !leftOut.isEmpty() && i < row.size(); i++) {
                if (leftOut.contains(row.column(i)) && !account.isNoted(row.number(), row.column(i))) {
                    account.note(row.number(), row.column(i), CellOutcome.LAYOUT);
                }
            }
            unheaded(row, area);
        }
    }

    /** 等级 | A behind a total says something that no row holds. */
    private void closing(TextLine line) {
        boolean closes = line.texts().size() > 1
                && Vocabulary.standard()
                        .value("closingRow", HeaderKey.of(line.texts().get(0)))
                        .isPresent();
        for (int i = 1; closes && i < line.columns().size(); i += 2) {
            GridRow row = grid().rowAt(line.row());
            account.note(line.row(), line.columns().get(i), CellOutcome.REPORTED);
            outside(row, row.find(line.columns().get(i)), SheetFindings.OUTSIDE_TABLE);
        }
    }

    private void line(TextLine line, TableArea area) {
        GridRow row = grid().rowAt(line.row());
        boolean figures = line.columns().size() >= FEWEST_CELLS;
        for (int column : line.columns()) {
            if (account.isNoted(line.row(), column)) {
                continue;
            }
            int index = row.find(column);
            boolean figure = figures && index > 0 && row.value(index).kind() == CellKind.NUMBER;
            account.note(line.row(), column, figure ? CellOutcome.REPORTED : CellOutcome.LAYOUT);
            if (figure) {
                outside(row, index, SheetFindings.OUTSIDE_TABLE);
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
            remarks.addAlike(Finding.builder(SheetFindings.CELL_WITHOUT_HEADER)
                    .location(grid().location(CellAddress.of(row.number(), column)))
                    .value(row.text(i))
                    .putFigure("value", row.text(i))
                    .putFigure("count", 1)
                    .build());
        }
    }

    /** The further lines of a value came to what its first one did. */
    private void listed(FormArea form) {
        Stream.concat(form.fields().values().stream(), form.others().stream())
                .filter(pair -> pair.rows() > 1
                        && account.isNoted(pair.place().row(), pair.place().column()))
                .forEach(pair -> {
                    for (int row = pair.place().row() + 1; row < pair.place().row() + pair.rows(); row++) {
                        account.note(row, pair.place().column(), CellOutcome.STORED);
                    }
                });
    }

    private void layout(FormArea form) {
        listed(form);
        form.titles()
                .forEach(
                        line -> line.columns().forEach(column -> account.note(line.row(), column, CellOutcome.LAYOUT)));
        FormLabels labels = FormLabels.of(form);
        for (int row = form.firstRow(); row <= form.lastRow(); row++) {
            GridRow cells = grid().rowAt(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!account.isNoted(row, cells.column(i)) && labels.isOne(row, cells.column(i), cells.text(i))) {
                    account.note(row, cells.column(i), CellOutcome.LAYOUT);
                }
            }
        }
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
                remarks.add(unknown(SheetFindings.BLOCK_UNKNOWN, block.nearest(), cells)
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
                    outside(row, i, SheetFindings.OUTSIDE_TABLE);
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
            tell(SheetFindings.SHEET_OF_NOTES);
            all(CellOutcome.LAYOUT);
            return;
        }
        Optional<TableMatch> nearest = layout.unread().stream()
                .flatMap(block -> block.nearest().stream())
                .max(java.util.Comparator.comparingInt(match -> match.roles().size()));
        remarks.add(unknown(SheetFindings.SHEET_UNKNOWN, nearest, cells)
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
