package dev.plumbline.io.table.row;

import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.CellReading;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of each cell of a sheet: one byte a cell. Of several outcomes the one that tells more counts: a finding
 * before a comparison, that before storing. Filled by one thread, then only read.
 */
public final class SheetAccount {

    private static final CellOutcome[] BY_WEIGHT = {
        CellOutcome.LAYOUT, CellOutcome.KEPT, CellOutcome.STORED, CellOutcome.COMPARED, CellOutcome.REPORTED
    };

    private final SheetGrid sheet;
    private final List<GridRow> rows;
    private final int[] indexes;
    private final int[] starts;
    private final byte[] weights;
    private final List<RowPaths> paths = new ArrayList<>();

    /** Names the paths of what a row's cells went into. */
    @FunctionalInterface
    public interface RowPaths {
        Optional<String> path(int row, int column);
    }

    /** An account in which nothing is noted yet. */
    public SheetAccount(SheetGrid sheet) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.indexes = new int[sheet.lastRow() + 1];
        this.starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            indexes[rows.get(i).number()] = i + 1;
            starts[i + 1] = starts[i] + rows.get(i).size();
        }
        this.weights = new byte[starts[rows.size()]];
    }

    public SheetGrid sheet() {
        return sheet;
    }

    /** Notes what became of the cell at a place; of a merged region its one cell. Nothing where the place is blank. */
    public void note(int row, int column, CellOutcome outcome) {
        int at = row < indexes.length ? indexes[row] - 1 : -1;
        int cell = at < 0 ? -1 : rows.get(at).find(column);
        if (cell < 0) {
            CellAddress anchor = sheet.anchor(CellAddress.of(row, column));
            if (anchor.row() != row || anchor.column() != column) {
                note(anchor.row(), anchor.column(), outcome);
            }
            return;
        }
        int place = starts[at] + cell;
        weights[place] = (byte) Math.max(weights[place], weight(outcome));
    }

    /** Takes back that a cell was stored: it only counts or labels. */
    void lower(int row, int column, CellOutcome outcome) {
        int at = row < indexes.length ? indexes[row] - 1 : -1;
        int cell = at < 0 ? -1 : rows.get(at).find(column);
        if (cell >= 0) {
            weights[starts[at] + cell] = (byte) weight(outcome);
        }
    }

    private static int weight(CellOutcome outcome) {
        for (int i = 0; i < BY_WEIGHT.length; i++) {
            if (BY_WEIGHT[i] == outcome) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether something was noted of the cell at a place. */
    public boolean isNoted(int row, int column) {
        int at = row < indexes.length ? indexes[row] - 1 : -1;
        int cell = at < 0 ? -1 : rows.get(at).find(column);
        return cell >= 0 && weights[starts[at] + cell] > 0;
    }

    /** Notes an outcome of every cell of a row between two columns of which nothing was noted. */
    public void noteRest(GridRow row, int from, int to, CellOutcome outcome) {
        int at = indexes[row.number()] - 1;
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) >= from && row.column(i) <= to && weights[starts[at] + i] == 0) {
                weights[starts[at] + i] = (byte) weight(outcome);
            }
        }
    }

    /** The rows that hold a cell of which nothing was noted. */
    public List<GridRow> unnoted() {
        return IntStream.range(0, rows.size())
                .filter(this::hasUnnoted)
                .mapToObj(rows::get)
                .toList();
    }

    private boolean hasUnnoted(int index) {
        for (int place = starts[index]; place < starts[index + 1]; place++) {
            if (weights[place] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds somebody who knows where the cells of some rows went. */
    public void addPaths(RowPaths more) {
        paths.add(more);
    }

    /** How many cells came to what. */
    public CellCounts counts() {
        int[] counts = new int[BY_WEIGHT.length + 1];
        for (byte weight : weights) {
            counts[weight]++;
        }
        return new CellCounts(counts[3], counts[4], counts[2], counts[1], counts[5] + counts[0]);
    }

    /** Every cell and what became of it. */
    public Stream<CellReading> cells() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> IntStream.range(0, rows.get(at).size()).mapToObj(cell -> cell(at, cell)));
    }

    private CellReading cell(int at, int cell) {
        GridRow row = rows.get(at);
        byte weight = weights[starts[at] + cell];
        CellOutcome outcome = weight == 0 ? CellOutcome.REPORTED : BY_WEIGHT[weight - 1];
        boolean inBook =
                outcome == CellOutcome.STORED || outcome == CellOutcome.KEPT || outcome == CellOutcome.COMPARED;
        Optional<String> path = inBook
                ? paths.stream()
                        .flatMap(each -> each.path(row.number(), row.column(cell)).stream())
                        .findFirst()
                : Optional.empty();
        return new CellReading(row.number(), CellAddress.letters(row.column(cell)), row.text(cell), outcome, path);
    }
}
