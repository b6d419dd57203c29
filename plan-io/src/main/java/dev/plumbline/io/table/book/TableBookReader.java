package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellFate;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes one plan book of the tables in several workbooks (IO-2): finds the tables, gives each its period, and takes them
 * in an order in which what a row names was read before it.
 */
public final class TableBookReader {

    private final ReadOptions options;
    private final Ledger ledger = new Ledger();

    private TableBookReader(ReadOptions options) {
        this.options = options;
    }

    /** Reads all tables of some workbooks into one book. */
    public static ReadResult<PlanBook> read(List<WorkbookGrid> workbooks, ReadOptions options) {
        return new TableBookReader(options).read(workbooks);
    }

    private ReadResult<PlanBook> read(List<WorkbookGrid> workbooks) {
        List<FoundTable> tables = new ArrayList<>();
        for (WorkbookGrid workbook : workbooks) {
            workbook.findings().forEach(ledger::report);
            tables.addAll(dated(find(workbook)));
        }
        tables.sort(Comparator.comparing(
                        (FoundTable table) -> -table.knownPeriod().range().days())
                .thenComparing(TableBookReader::order));
        BookAssembly book = new BookAssembly(options, ledger);
        for (FoundTable table : tables) {
            noteHeaders(table);
            table.mapping().take(table, book);
        }
        workbooks.forEach(workbook -> workbook.sheets().forEach(this::reportRest));
        return new ReadResult<>(book.build(), ledger.findings(), ledger.cells(), ledger.origins(), List.of());
    }

    private static int order(FoundTable table) {
        return TableMappings.all().stream()
                .map(TableMapping::form)
                .toList()
                .indexOf(table.mapping().form());
    }

    private static List<FoundTable> find(WorkbookGrid workbook) {
        List<FoundTable> tables = new ArrayList<>();
        for (SheetGrid sheet : workbook.sheets()) {
            tables.addAll(new TableFinder(TableMappings.all(), workbook.name(), sheet).find());
        }
        return tables;
    }

    /** Gives each table its period: from its title, its sheet's name, or the widest titled period of its workbook. */
    private List<FoundTable> dated(List<FoundTable> tables) {
        List<FoundTable> titled = tables.stream()
                .map(table -> titledPeriod(table).map(table::about).orElse(table))
                .toList();
        Optional<Period> plan = titled.stream()
                .flatMap(table -> table.period().stream())
                .max(Comparator.comparing(period -> period.range().days()))
                .or(() -> options.year().map(Period::year));
        List<FoundTable> dated = new ArrayList<>();
        for (FoundTable table : titled) {
            table.period().or(() -> plan).map(table::about).ifPresentOrElse(dated::add, () -> reportUndated(table));
        }
        return dated;
    }

    private static Optional<Period> titledPeriod(FoundTable table) {
        return table.title()
                .map(GridCell::text)
                .flatMap(TitlePeriod::find)
                .or(() -> TitlePeriod.find(table.sheet().name()));
    }

    private void reportUndated(FoundTable table) {
        ledger.report(Finding.builder(TableFindings.PERIOD_UNKNOWN)
                .location(table.title()
                        .map(title -> table.sheet().location(title.address()))
                        .orElse(table.sheet().location()))
                .putFigure("table", table.mapping().form().name())
                .build());
        table.sheet().cells().forEach(cell -> ledger.note(table.sheet(), cell, CellFate.REPORTED));
    }

    private void noteHeaders(FoundTable table) {
        SheetGrid sheet = table.sheet();
        table.title().ifPresent(title -> ledger.note(sheet, title, CellFate.STORED));
        table.headers().values().forEach(header -> ledger.note(sheet, header, CellFate.STORED));
        for (GridCell header : table.unknown()) {
            ledger.report(Finding.builder(TableFindings.COLUMN_UNKNOWN)
                    .location(sheet.location(header.address()))
                    .value(header.text())
                    .putFigure("value", header.text())
                    .putFigure("table", table.mapping().form().name())
                    .build());
            for (int row = table.firstRow() - 1; row <= table.lastRow(); row++) {
                ledger.note(sheet, sheet.at(row, header.column()), CellFate.REPORTED);
            }
        }
    }

    /** Reports every cell that no table took. */
    private void reportRest(SheetGrid sheet) {
        List<GridCell> rest =
                sheet.cells().filter(cell -> !ledger.knows(sheet, cell)).toList();
        boolean untouched = rest.size() == sheet.cells().count();
        if (untouched && !rest.isEmpty()) {
            ledger.report(Finding.builder(TableFindings.SHEET_UNKNOWN)
                    .location(sheet.location())
                    .putFigure("sheet", sheet.name())
                    .build());
        }
        for (GridCell cell : rest) {
            ledger.note(sheet, cell, CellFate.REPORTED);
            if (!untouched) {
                ledger.report(Finding.builder(TableFindings.OUTSIDE_TABLE)
                        .location(sheet.location(cell.address()))
                        .value(cell.text())
                        .putFigure("value", cell.text())
                        .build());
            }
        }
    }
}
