package dev.plumbline.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged regions of a sheet, which never overlap; indexed by column, so that a look-up is one tree search. */
final class MergedRegions {

    private final List<CellRange> all = new ArrayList<>();
    private final Map<Integer, NavigableMap<Integer, CellRange>> byColumn = new HashMap<>();

    /** Adds a region, or answers one that is in its way. */
    Optional<CellRange> add(CellRange region) {
        for (int column = region.first().column(); column <= region.last().column(); column++) {
            CellRange other = above(column, region.last().row());
            if (other != null && other.last().row() >= region.first().row()) {
                return Optional.of(other);
            }
        }
        for (int column = region.first().column(); column <= region.last().column(); column++) {
            byColumn.computeIfAbsent(column, each -> new TreeMap<>())
                    .put(region.first().row(), region);
        }
        all.add(region);
        return Optional.empty();
    }

    Optional<CellRange> at(int row, int column) {
        CellRange region = above(column, row);
        return region != null && region.contains(row, column) ? Optional.of(region) : Optional.empty();
    }

    List<CellRange> all() {
        return List.copyOf(all);
    }

    private @Nullable CellRange above(int column, int row) {
        NavigableMap<Integer, CellRange> regions = byColumn.get(column);
        Entry<Integer, CellRange> nearest = regions == null ? null : regions.floorEntry(row);
        return nearest == null ? null : nearest.getValue();
    }
}
