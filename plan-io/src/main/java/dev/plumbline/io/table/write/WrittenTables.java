package dev.plumbline.io.table.write;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.book.TableBookReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what written tables do not carry of a book: they are read as anybody will read them, and what does not come back is
 * listed. So nothing is lost in silence, whatever a text looks like (IO-2).
 */
public final class WrittenTables {

    private WrittenTables() {}

    /** What of a book does not come back from its tables, each on a sheet of its own. */
    public static List<Finding> omissions(PlanBook book, List<TableOut> tables, String format) {
        List<SheetGrid> sheets = new ArrayList<>();
        for (TableOut table : tables) {
            SheetGrid.Builder sheet = SheetGrid.builder(table.sheet());
            fill(sheet, 1, table, false);
            sheets.add(sheet.build());
        }
        return compare(book, sheets, format);
    }

    /** What of a book does not come back from its tables, one under another on one sheet of texts. */
    public static List<Finding> omissionsOfText(PlanBook book, List<TableOut> tables, String format) {
        SheetGrid.Builder sheet = SheetGrid.builder(format);
        int row = 1;
        for (TableOut table : tables) {
            row = fill(sheet, row, table, true) + 1;
        }
        return compare(book, List.of(sheet.build()), format);
    }

    private static List<Finding> compare(PlanBook book, List<SheetGrid> sheets, String format) {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.FINDINGS, 1);
        PlanBook read = TableBookReader.read(
                        List.of(WorkbookGrid.of(format, sheets, List.of())),
                        ReadOptions.standard().limits(limits))
                .value();
        return BookDifference.of(book, read, format);
    }

    private static int fill(SheetGrid.Builder sheet, int first, TableOut table, boolean plain) {
        int row = first;
        sheet.add(row++, 1, new CellValue.Text(table.title()), false);
        if (table.mark().isPresent()) {
            sheet.add(row++, 1, new CellValue.Text(table.mark().get()), false);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.add(row, i + 1, new CellValue.Text(table.columns().get(i).header()), false);
        }
        row++;
        for (OutCell[] cells : table.rows()) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != OutCell.BLANK) {
                    CellValue value = plain ? new CellValue.Text(cells[i].plain()) : cells[i].value();
                    if (value.kind() != CellKind.BLANK) {
                        sheet.add(row, i + 1, value, false);
                    }
                }
            }
            row++;
        }
        return row;
    }
}
