package dev.plumbline.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes compact rows of cells in whatever order they come. Cells of one row that come from left to right, as nearly all
 * do, are packed as they are; rows with the same columns share the array that says so.
 */
final class RowCollector {

    private static final int REMEMBERED = 16;

    private final List<GridRow> pieces = new ArrayList<>();
    private final List<GridCell> repeated = new ArrayList<>();
    private int number;
    private int[] columns = new int[16];
    private CellValue[] values = new CellValue[16];
    private @Nullable BitSet formulas;
    private int size;
    private boolean ascending = true;
    private final List<int[]> shared = new ArrayList<>();

    void add(int row, int column, CellValue value, boolean formula) {
        if (row != number) {
            endPiece();
            number = row;
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        ascending &= size == 0 || columns[size - 1] < column;
        columns[size] = column;
        values[size] = value;
        if (formula) {
            formulas = formulas == null ? new BitSet() : formulas;
            formulas.set(size);
        }
        size++;
    }

    /** The rows in order, each number once. */
    List<GridRow> rows() {
        endPiece();
        Comparator<GridRow> byNumber = Comparator.comparingInt(GridRow::number);
        pieces.sort(byNumber);
        List<GridRow> rows = new ArrayList<>(pieces.size());
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size()
                    && pieces.get(to).number() == pieces.get(from).number()) {
                to++;
            }
            rows.add(to == from + 1 ? pieces.get(from) : joined(pieces.subList(from, to)));
            from = to;
        }
        return rows;
    }

    /** Cells whose place was taken already. */
    List<GridCell> repeated() {
        return repeated;
    }

    private void endPiece() {
        if (size > 0) {
            pieces.add(ascending ? packed() : sorted(current()));
        }
        size = 0;
        formulas = null;
        ascending = true;
    }

    private GridRow packed() {
        return new GridRow(number, sharedColumns(), Arrays.copyOf(values, size), formulas);
    }

    /** The columns of the row, in an array that rows alike share; of many kinds of rows some are remembered. */
    private int[] sharedColumns() {
        for (int[] known : shared) {
            if (Arrays.equals(known, 0, known.length, columns, 0, size)) {
                return known;
            }
        }
        int[] own = Arrays.copyOf(columns, size);
        if (shared.size() < REMEMBERED) {
            shared.add(own);
        }
        return own;
    }

    private List<GridCell> current() {
        GridRow unsorted = new GridRow(number, columns, Arrays.copyOf(values, size), formulas);
        return new ArrayList<>(unsorted.cells());
    }

    private GridRow joined(List<GridRow> parts) {
        List<GridCell> cells = new ArrayList<>();
        parts.forEach(part -> cells.addAll(part.cells()));
        return sorted(cells);
    }

    /** Of two cells in one place the earlier stands: the sort keeps their order. */
    private GridRow sorted(List<GridCell> cells) {
        cells.sort(Comparator.comparingInt(GridCell::column));
        List<GridCell> kept = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            boolean taken = !kept.isEmpty() && kept.get(kept.size() - 1).column() == cell.column();
            (taken ? repeated : kept).add(cell);
        }
        return pack(kept.get(0).row(), kept);
    }

    /** A row of cells in the order of their columns. */
    static GridRow pack(int number, List<GridCell> cells) {
        int[] columns = new int[cells.size()];
        CellValue[] values = new CellValue[cells.size()];
        BitSet formulas = new BitSet();
        for (int i = 0; i < columns.length; i++) {
            GridCell cell = cells.get(i);
            columns[i] = cell.column();
            values[i] = cell.value();
            formulas.set(i, cell.formula());
        }
        return new GridRow(number, columns, values, formulas.isEmpty() ? null : formulas);
    }
}
