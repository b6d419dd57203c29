package dev.plumbline.io.table.region;

import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import java.util.List;
import java.util.Optional;

/**
 * What was found on a sheet (工作表布局): tables, forms, and blocks of cells that are neither. Immutable and thread-safe.
 *
 * @param sheet the sheet
 * @param tables the tables, from top to bottom
 * @param forms the forms of labels and values
 * @param unread blocks that hold something and are no table that is known
 */
public record SheetLayout(SheetGrid sheet, List<TableArea> tables, List<FormArea> forms, List<Unread> unread) {

    /**
     * Rows that were not understood.
     *
     * @param rows the rows
     * @param nearest what they come nearest to; empty where nothing of them is known
     * @param plain whether they hold no more than lines of text
     */
    public record Unread(List<GridRow> rows, Optional<TableMatch> nearest, boolean plain) {}

    public SheetLayout {
        tables = List.copyOf(tables);
        forms = List.copyOf(forms);
        unread = List.copyOf(unread);
    }
}
