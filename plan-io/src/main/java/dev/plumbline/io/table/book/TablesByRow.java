package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.row.OfficeTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a sheet by the rows they reach over, so that a cell is asked of the few tables around it and not of all.
 * Immutable.
 */
final class TablesByRow {

    private record Place(OfficeTable table, int order, int first, int last) {}

    private final List<Place> places;
    private final int[] reach;

    TablesByRow(List<OfficeTable> tables) {
        places = IntStream.range(0, tables.size())
                .mapToObj(i -> place(tables.get(i), i))
                .sorted(Comparator.comparingInt(Place::first))
                .toList();
        reach = new int[places.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], places.get(i).last());
        }
    }

    private static Place place(OfficeTable table, int order) {
        if (table.form().isPresent()) {
            return new Place(
                    table,
                    order,
                    table.form().get().firstRow(),
                    table.form().get().lastRow());
        }
        TableArea area = table.area().orElseThrow();
        boolean empty = area.rows().isEmpty();
        int first = empty ? area.header().lastRow() : area.rows().get(0).number();
        int last = empty ? first : area.rows().get(area.rows().size() - 1).number();
        return new Place(table, order, first, last);
    }

    /** The path of what the cell at a place went into: that of the first table that took it. */
    Optional<String> path(int row, int column) {
        @Nullable Place first = null;
        for (int i = lastFrom(row); i >= 0 && reach[i] >= row; i--) {
            Place place = places.get(i);
            boolean sooner = place.last() >= row && (first == null || place.order() < first.order());
            if (sooner
                    && place.table().reaches(column)
                    && place.table().notes().subjectAt(row).isPresent()) {
                first = place;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        String field = first.table()
                .names()
                .role(row, column)
                .map(role -> "#" + role.field())
                .orElse("");
        return first.table().notes().subjectAt(row).map(subject -> subject + field);
    }

    /** The last table that begins in a row or above. */
    private int lastFrom(int row) {
        int from = 0;
        int to = places.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (places.get(middle).first() <= row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
