package dev.plumbline.io.table;

import dev.plumbline.diagnostic.Location;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One sheet (工作表) as it stands in the file: its cells by row and column, its merged regions.
 *
 * <p>Sparse and compact: only cells that hold something are kept, by row in arrays. {@link #rows()} and {@link #value}
 * look at them without making anything; the questions that answer a {@link GridCell} make one. A merged region holds one
 * value, that of its upper left cell, and {@link #at} and {@link #value} answer it for each of the region's cells;
 * {@link #rows()}, {@link #cells()} and {@link #row} give it once. Built by one thread; the sheet itself is immutable and
 * thread-safe (IO-2, IO-6).
 */
public final class SheetGrid {

    private final String name;
    private final boolean hidden;
    private final Location location;
    private final SheetContent content;

    private SheetGrid(String name, boolean hidden, Location location, SheetContent content) {
        this.name = name;
        this.hidden = hidden;
        this.location = location;
        this.content = content;
    }

    /** Starts a sheet. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The same contents as another sheet of the same file. */
    public SheetGrid shownAs(String otherName, boolean isHidden) {
        return new SheetGrid(
                otherName, isHidden, location.toBuilder().sheet(otherName).build(), content);
    }

    /** The sheet's name. */
    public String name() {
        return name;
    }

    /** Whether the file hides the sheet from its users. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether the file hides any row from its users. */
    public boolean hidesRows() {
        return !content.hiddenRows().isEmpty();
    }

    /** Whether the file hides a row from its users; it is read all the same. */
    public boolean isRowHidden(int row) {
        return content.hiddenRows().get(row);
    }

    /** Whether the file hides a column from its users; it is read all the same. */
    public boolean isColumnHidden(int column) {
        return content.hiddenColumns().get(column);
    }

    /** The rows that hold something, in order. */
    public List<GridRow> rows() {
        return content.rows();
    }

    /** The row of a number; an empty one where nothing is. */
    public GridRow rowAt(int number) {
        GridRow row = content.find(number);
        return row == null ? GridRow.empty(number) : row;
    }

    /** What is seen at a place, from 1: for a place inside a merged region the region's value. */
    public CellValue value(int row, int column) {
        CellRange region = content.merged().isEmpty() ? null : content.merged().at(row, column);
        GridRow cells = content.find(region == null ? row : region.first().row());
        return cells == null
                ? CellValue.BLANK
                : cells.at(region == null ? column : region.first().column());
    }

    /**
     * The first column, between two and with these, in which something is seen in a row, see {@link #value}; more than
     * {@code last} where nothing is. Columns that hold nothing cost nothing.
     */
    public int nextColumn(int row, int column, int last) {
        int next = ownColumn(row, column, last);
        if (content.merged().isEmpty()) {
            return next;
        }
        int merged = content.merged().nextColumn(column, next - 1);
        while (merged < next) {
            if (value(row, merged).kind() != CellKind.BLANK) {
                return merged;
            }
            merged = content.merged().nextColumn(merged + 1, next - 1);
        }
        return next;
    }

    private int ownColumn(int row, int column, int last) {
        GridRow cells = rowAt(row);
        for (int i = cells.from(column); i < cells.size() && cells.column(i) <= last; i++) {
            if (cells.value(i).kind() != CellKind.BLANK) {
                return cells.column(i);
            }
        }
        return last + 1;
    }

    /**
     * The cell at a place, from 1: for a place inside a merged region the region's cell, whose address is the upper
     * left one; a blank cell where there is nothing.
     */
    public GridCell at(int row, int column) {
        return at(CellAddress.of(row, column));
    }

    /** The cell at a place; see {@link #at(int, int)}. */
    public GridCell at(CellAddress place) {
        CellAddress anchor = anchor(place);
        GridRow cells = content.find(anchor.row());
        int index = cells == null ? -1 : cells.find(anchor.column());
        return cells == null || index < 0
                ? GridCell.blank(anchor)
                : new GridCell(anchor, cells.value(index), cells.formula(index));
    }

    /**
     * The cells of a row that hold something, from left to right, each merged region where its upper left cell is; each
     * is made when it is asked for.
     */
    public List<GridCell> row(int row) {
        return rowAt(row).cells();
    }

    /** The numbers of the rows that {@link #row} has cells for, in order; a set made anew, {@link #rows} makes nothing. */
    public NavigableSet<Integer> rowNumbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        content.rows().forEach(row -> numbers.add(row.number()));
        return Collections.unmodifiableNavigableSet(numbers);
    }

    /** Every cell that holds something, row by row, each exactly once. */
    public Stream<GridCell> cells() {
        return content.rows().stream().flatMap(row -> row.cells().stream());
    }

    /** How many cells hold something. */
    public int cellCount() {
        return content.count();
    }

    /** Cells with a value of their own that nobody sees, because a merged region lies over them. */
    public List<GridCell> covered() {
        return content.covered();
    }

    /** Cells that the file gives for a place that was taken already; the first one stands (SAFE-4). */
    public List<GridCell> repeated() {
        return content.repeated();
    }

    /** The highest row that holds something; 0 for an empty sheet. */
    public int lastRow() {
        List<GridRow> rows = content.rows();
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** The highest column that holds something; 0 for an empty sheet. */
    public int lastColumn() {
        return content.lastColumn();
    }

    /** The merged regions, in the file's order. */
    public List<CellRange> merged() {
        return content.merged().all();
    }

    /** The merged region around a place. */
    public Optional<CellRange> merged(CellAddress place) {
        return Optional.ofNullable(content.merged().at(place.row(), place.column()));
    }

    /** The place whose value stands for this one: the upper left cell of its merged region, else itself. */
    public CellAddress anchor(CellAddress place) {
        CellRange region = content.merged().isEmpty() ? null : content.merged().at(place.row(), place.column());
        return region == null ? place : region.first();
    }

    /** The line of the text file where a row starts, from 1; empty for a workbook. */
    public OptionalInt line(int row) {
        int[] lines = content.lines();
        return row < lines.length && lines[row] > 0 ? OptionalInt.of(lines[row]) : OptionalInt.empty();
    }

    /** The sheet as the place of a finding. */
    public Location location() {
        return location;
    }

    /** A cell as the place of a finding. */
    public Location location(CellAddress place) {
        return location.toBuilder()
                .row(place.row())
                .column(place.letters())
                .line(line(place.row()))
                .build();
    }

    @Override
    public String toString() {
        return name + " (" + content.rows().size() + " rows)";
    }

    /** Collects the cells of one {@link SheetGrid}, in any order; it builds once. */
    public static final class Builder {

        private final String name;
        private final RowCollector cells = new RowCollector();
        private final MergedRegions.Builder merged = new MergedRegions.Builder();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private int[] lines = {};
        private Optional<String> file = Optional.empty();
        private boolean hidden;
        private boolean built;

        private Builder(String name) {
            this.name = name;
        }

        /** Names the file, for the places of findings. */
        public Builder file(String file) {
            this.file = Optional.of(file);
            return this;
        }

        public Builder hidden(boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        /** Notes that the file hides a row. */
        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        /** Notes that the file hides columns, the first and the last one included. */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        /** Adds a cell; a blank one is left out; of two in one place the first stands, see {@link #repeated}. */
        public Builder add(GridCell cell) {
            return add(cell.row(), cell.column(), cell.value(), cell.formula());
        }

        /** Adds a cell; a blank one is left out. */
        public Builder add(int row, int column, CellValue value, boolean formula) {
            checkOpen();
            if (formula || value != CellValue.BLANK && value.kind() != CellKind.BLANK) {
                cells.add(row, column, value, formula);
            }
            return this;
        }

        /** Adds a text. */
        public Builder add(int row, int column, String text) {
            return text.isEmpty() ? this : add(row, column, new CellValue.Text(text), false);
        }

        /** Notes the line of a text file where a row starts. */
        public Builder line(int row, int line) {
            if (row >= lines.length) {
                lines = Arrays.copyOf(lines, Math.max(16, Math.max(row + 1, lines.length * 2)));
            }
            lines[row] = line;
            return this;
        }

        /** Adds a merged region; where it would overlap an earlier one, that one is answered and nothing is added. */
        public Optional<CellRange> merge(CellRange region) {
            checkOpen();
            return merged.add(region);
        }

        /** The sheet. */
        public SheetGrid build() {
            checkOpen();
            built = true;
            Location location = Location.builder().file(file).sheet(name).build();
            SheetContent content = SheetContent.of(cells, merged.build(), lines, hiddenRows, hiddenColumns);
            return new SheetGrid(name, hidden, location, content);
        }

        private void checkOpen() {
            if (built) {
                throw new IllegalStateException("Sheet [" + name + "] is built already. Start a new builder.");
            }
        }
    }
}
