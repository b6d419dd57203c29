package dev.plumbline.io.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row that hold something (行), from left to right, asked by their index: nothing is made for a cell
 * that is only looked at.
 *
 * <p>The first cell has index 0; an index is no column, {@link #find} leads from a column to its index. A merged region
 * stands where its upper left cell is. Immutable and thread-safe (IO-2, IO-6).
 */
public final class GridRow {

    private static final int[] NO_COLUMNS = {};
    private static final CellValue[] NO_VALUES = {};

    private final int number;
    private final int[] columns;
    private final CellValue[] values;
    private final @Nullable BitSet formulas;

    /** Takes the arrays as they are: columns in ascending order, possibly those of another row. */
    GridRow(int number, int[] columns, CellValue[] values, @Nullable BitSet formulas) {
        this.number = number;
        this.columns = columns;
        this.values = values;
        this.formulas = formulas;
    }

    static GridRow empty(int number) {
        return new GridRow(number, NO_COLUMNS, NO_VALUES, null);
    }

    /** The number of the row in its sheet, from 1. */
    public int number() {
        return number;
    }

    /** How many cells hold something. */
    public int size() {
        return values.length;
    }

    /** Whether no cell holds anything. */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The column of a cell, from 1. */
    public int column(int index) {
        return columns[index];
    }

    /** What a cell holds; blank for a formula whose value the file does not keep. */
    public CellValue value(int index) {
        return values[index];
    }

    /** The value of a cell as a person reads it. */
    public String text(int index) {
        return values[index].text();
    }

    /** Whether a formula made the value of a cell. */
    public boolean formula(int index) {
        return formulas != null && formulas.get(index);
    }

    /** Whether a formula made the value of any cell. */
    public boolean hasFormulas() {
        return formulas != null;
    }

    /** The index of the cell in a column; negative where that place holds nothing of its own. */
    public int find(int column) {
        return Arrays.binarySearch(columns, 0, values.length, column);
    }

    /** The index of the first cell in a column or right of it; {@link #size} where there is none. */
    int from(int column) {
        int found = find(column);
        return found >= 0 ? found : -found - 1;
    }

    /** The value in a column; blank where the place holds nothing of its own. */
    public CellValue at(int column) {
        int index = find(column);
        return index < 0 ? CellValue.BLANK : values[index];
    }

    /** One cell by its index, made now. */
    public GridCell cell(int index) {
        return new GridCell(CellAddress.of(number, columns[index]), values[index], formula(index));
    }

    /** The cells as a list, each made when it is asked for. */
    public List<GridCell> cells() {
        return new Cells(this);
    }

    int[] columns() {
        return columns;
    }

    @Override
    public String toString() {
        return number + " " + cells();
    }

    private static final class Cells extends AbstractList<GridCell> implements RandomAccess {

        private final GridRow row;

        Cells(GridRow row) {
            this.row = row;
        }

        @Override
        public GridCell get(int index) {
            return row.cell(index);
        }

        @Override
        public int size() {
            return row.size();
        }
    }
}
