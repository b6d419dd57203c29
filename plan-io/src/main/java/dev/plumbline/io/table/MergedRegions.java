package dev.plumbline.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The merged regions of a sheet, which never overlap. Collected by column; frozen into sorted arrays, so that a look-up
 * is one binary search that makes nothing, and none at all in a column without regions.
 */
final class MergedRegions {

    private static final Column NO_REGIONS = new Column(new int[0], new CellRange[0]);

    /** The regions that lie in one column, by their first rows. */
    private record Column(int[] firstRows, CellRange[] regions) {

        static Column of(Collection<CellRange> sorted) {
            CellRange[] regions = sorted.toArray(CellRange[]::new);
            int[] rows = Arrays.stream(regions)
                    .mapToInt(region -> region.first().row())
                    .toArray();
            return new Column(rows, regions);
        }

        @Nullable
        CellRange above(int row) {
            int found = Arrays.binarySearch(firstRows, row);
            int index = found >= 0 ? found : -found - 2;
            return index < 0 ? null : regions[index];
        }
    }

    private final List<CellRange> all;
    private final Column[] columns;
    private final int[] held;

    private MergedRegions(List<CellRange> all, Column[] columns) {
        this.all = all;
        this.columns = columns;
        this.held = IntStream.range(0, columns.length)
                .filter(column -> columns[column] != NO_REGIONS)
                .toArray();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<CellRange> all() {
        return all;
    }

    /** The region around a place; null where there is none. */
    @Nullable
    CellRange at(int row, int column) {
        CellRange region = column < columns.length ? columns[column].above(row) : null;
        return region != null && region.last().row() >= row ? region : null;
    }

    /** The first of some columns that holds regions, if they reach a row or not; more than {@code last} where none does. */
    int nextColumn(int column, int last) {
        int at = Arrays.binarySearch(held, column);
        int index = at >= 0 ? at : -at - 1;
        return index < held.length ? Math.min(held[index], last + 1) : last + 1;
    }

    /** Whether a place lies inside a region and is not its upper left cell. */
    boolean covers(int row, int column) {
        CellRange region = at(row, column);
        return region != null && (region.first().row() != row || region.first().column() != column);
    }

    /** Collects regions one by one. */
    static final class Builder {

        private final List<CellRange> all = new ArrayList<>();
        private final Map<Integer, NavigableMap<Integer, CellRange>> byColumn = new HashMap<>();
        private int lastColumn;

        /** Adds a region, or answers one that is in its way. */
        Optional<CellRange> add(CellRange region) {
            int last = region.last().column();
            for (int column = region.first().column(); column <= last; column++) {
                CellRange other = above(column, region.last().row());
                if (other != null && other.last().row() >= region.first().row()) {
                    return Optional.of(other);
                }
            }
            for (int column = region.first().column(); column <= last; column++) {
                byColumn.computeIfAbsent(column, each -> new TreeMap<>())
                        .put(region.first().row(), region);
            }
            lastColumn = Math.max(lastColumn, last);
            all.add(region);
            return Optional.empty();
        }

        MergedRegions build() {
            Column[] columns = new Column[all.isEmpty() ? 0 : lastColumn + 1];
            Arrays.fill(columns, NO_REGIONS);
            byColumn.forEach((column, regions) -> columns[column] = Column.of(regions.values()));
            return new MergedRegions(List.copyOf(all), columns);
        }

        private @Nullable CellRange above(int column, int row) {
            NavigableMap<Integer, CellRange> regions = byColumn.get(column);
            Entry<Integer, CellRange> nearest = regions == null ? null : regions.floorEntry(row);
            return nearest == null ? null : nearest.getValue();
        }
    }
}
