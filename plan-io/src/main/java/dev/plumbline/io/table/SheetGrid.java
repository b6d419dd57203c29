package dev.plumbline.io.table;

import dev.plumbline.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One sheet (工作表) as it stands in the file: its cells by row and column, its merged regions.
 *
 * <p>Sparse: only cells that hold something are kept. A merged region holds one value, that of its upper left cell, and
 * {@link #at} answers it for each of the region's cells; {@link #cells()} and {@link #row} give it once. Built by one
 * thread; the sheet itself is immutable and thread-safe.
 */
public final class SheetGrid {

    private final String name;
    private final Location location;
    private final boolean hidden;
    private final MergedRegions merged;
    private final Map<Integer, Integer> lines;
    private final NavigableMap<Integer, List<GridCell>> rows = new TreeMap<>();
    private final List<GridCell> covered = new ArrayList<>();
    private int lastColumn;

    private SheetGrid(Builder from) {
        this.name = from.name;
        this.location = Location.builder().file(from.file).sheet(name).build();
        this.hidden = from.hidden;
        this.merged = from.merged;
        this.lines = Map.copyOf(from.lines);
        from.cells.forEach((row, cells) -> sort(row, new ArrayList<>(cells)));
    }

    private void sort(int row, List<GridCell> cells) {
        cells.sort(Comparator.comparing(GridCell::address));
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).column() == cells.get(i - 1).column()) {
                throw new IllegalArgumentException("Cell [" + cells.get(i).address() + "] of sheet [" + name
                        + "] is given twice. Keep one of them.");
            }
        }
        cells.stream().filter(isCovered()).forEach(covered::add);
        cells.removeIf(isCovered());
        if (!cells.isEmpty()) {
            lastColumn = Math.max(lastColumn, cells.get(cells.size() - 1).column());
            rows.put(row, List.copyOf(cells));
        }
    }

    private Predicate<GridCell> isCovered() {
        return cell -> !anchor(cell.address()).equals(cell.address());
    }

    /** Starts a sheet. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The sheet's name. */
    public String name() {
        return name;
    }

    /** Whether the file hides the sheet from its users. */
    public boolean isHidden() {
        return hidden;
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
        List<GridCell> cells = row(anchor.row());
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = cells.get(middle).column() - anchor.column();
            if (order == 0) {
                return cells.get(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return GridCell.blank(anchor);
    }

    /** The cells of a row that hold something, from left to right, each merged region where its upper left cell is. */
    public List<GridCell> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** The numbers of the rows that {@link #row} has cells for, in order. */
    public NavigableSet<Integer> rowNumbers() {
        return Collections.unmodifiableNavigableSet(rows.navigableKeySet());
    }

    /** Every cell that holds something, row by row, each exactly once. */
    public Stream<GridCell> cells() {
        return rows.values().stream().flatMap(List::stream);
    }

    /** Cells with a value of their own that nobody sees, because a merged region lies over them. */
    public List<GridCell> covered() {
        return List.copyOf(covered);
    }

    /** The highest row that holds something; 0 for an empty sheet. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /** The highest column that holds something; 0 for an empty sheet. */
    public int lastColumn() {
        return lastColumn;
    }

    /** The merged regions, in the file's order. */
    public List<CellRange> merged() {
        return merged.all();
    }

    /** The merged region around a place. */
    public Optional<CellRange> merged(CellAddress place) {
        return merged.at(place.row(), place.column());
    }

    /** The place whose value stands for this one: the upper left cell of its merged region, else itself. */
    public CellAddress anchor(CellAddress place) {
        return merged(place).map(CellRange::first).orElse(place);
    }

    /** The line of the text file where a row starts, from 1; empty for a workbook. */
    public OptionalInt line(int row) {
        Integer line = lines.get(row);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
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
        return name + " (" + rows.size() + " rows)";
    }

    /** Collects the cells of one {@link SheetGrid}, in any order; it builds once. */
    public static final class Builder {

        private final String name;
        private final MergedRegions merged = new MergedRegions();
        private final Map<Integer, List<GridCell>> cells = new TreeMap<>();
        private final Map<Integer, Integer> lines = new HashMap<>();
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

        /** Adds a cell; a blank one is left out. */
        public Builder add(GridCell cell) {
            checkOpen();
            if (!cell.isBlank()) {
                cells.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
            return this;
        }

        /** Adds a text. */
        public Builder add(int row, int column, String text) {
            CellValue value = text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
            return add(new GridCell(CellAddress.of(row, column), value, false));
        }

        /** Notes the line of a text file where a row starts. */
        public Builder line(int row, int line) {
            lines.put(row, line);
            return this;
        }

        /** Adds a merged region; where it would overlap an earlier one, that one is answered and nothing is added. */
        public Optional<CellRange> merge(CellRange region) {
            checkOpen();
            return merged.add(region);
        }

        /** The sheet; refuses a cell that was added twice. */
        public SheetGrid build() {
            checkOpen();
            built = true;
            return new SheetGrid(this);
        }

        private void checkOpen() {
            if (built) {
                throw new IllegalStateException("Sheet [" + name + "] is built already. Start a new builder.");
            }
        }
    }
}
