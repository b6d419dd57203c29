package dev.plumbline.io.table.mapping;

import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tables of a sheet by their headers, wherever they stand; the row above a header with a single cell is the
 * title.
 */
final class TableFinder {

    private static final int TITLE_DISTANCE = 3;

    private final List<TableMapping> mappings;
    private final String file;
    private final SheetGrid sheet;

    TableFinder(List<TableMapping> mappings, String file, SheetGrid sheet) {
        this.mappings = mappings;
        this.file = file;
        this.sheet = sheet;
    }

    List<FoundTable> find() {
        List<FoundTable> found = new ArrayList<>();
        for (int row : sheet.rowNumbers()) {
            header(row).ifPresent(found::add);
        }
        return closed(found);
    }

    /** The table whose header stands in a row: of the forms that fit, the one with the most columns named. */
    private Optional<FoundTable> header(int row) {
        FoundTable best = null;
        for (TableMapping mapping : mappings) {
            FoundTable candidate = read(mapping, row);
            boolean fits =
                    candidate.headers().keySet().containsAll(mapping.form().required());
            if (fits && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(FoundTable candidate, FoundTable best) {
        int more = candidate.headers().size() - best.headers().size();
        return more > 0 || more == 0 && isNamed(candidate) && !isNamed(best);
    }

    private boolean isNamed(FoundTable table) {
        String name = table.mapping().form().name();
        return sheet.name().contains(name)
                || table.title()
                        .map(GridCell::text)
                        .filter(title -> title.contains(name))
                        .isPresent();
    }

    private FoundTable read(TableMapping mapping, int row) {
        Map<Column, GridCell> headers = new LinkedHashMap<>();
        List<GridCell> unknown = new ArrayList<>();
        for (GridCell cell : sheet.row(row)) {
            Optional<Column> column = mapping.form().column(HeaderKey.of(cell.text()));
            if (column.isPresent() && !headers.containsKey(column.get())) {
                headers.put(column.get(), cell);
            } else {
                unknown.add(cell);
            }
        }
        Optional<GridCell> title = title(row);
        return new FoundTable(
                mapping, file, sheet, title, headers, unknown, row + 1, sheet.lastRow(), Optional.empty());
    }

    private Optional<GridCell> title(int header) {
        for (int row = header - 1; row >= Math.max(1, header - TITLE_DISTANCE); row--) {
            List<GridCell> cells = sheet.row(row);
            if (cells.size() == 1) {
                return Optional.of(cells.get(0));
            }
            if (cells.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Ends each table where the next one's title or header begins. */
    private static List<FoundTable> closed(List<FoundTable> found) {
        List<FoundTable> closed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundTable table = found.get(i);
            closed.add(i + 1 == found.size() ? table : until(table, top(found.get(i + 1)) - 1));
        }
        return closed;
    }

    private static int top(FoundTable table) {
        return table.title().map(GridCell::row).orElse(table.firstRow() - 1);
    }

    private static FoundTable until(FoundTable table, int lastRow) {
        return new FoundTable(
                table.mapping(),
                table.file(),
                table.sheet(),
                table.title(),
                table.headers(),
                table.unknown(),
                table.firstRow(),
                lastRow,
                table.period());
    }
}
