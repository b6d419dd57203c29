package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.ColumnReading;
import dev.plumbline.io.spi.UnreadTable;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.SheetLayout.Unread;
import dev.plumbline.io.table.region.TableMatch;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says of blocks that were not understood which row of them looks like a header, and what is known of it. */
final class UnreadTables {

    private static final int ROWS_LOOKED_AT = 20;
    private static final int FEWEST = 2;

    private UnreadTables() {}

    static List<UnreadTable> of(ReadSheet sheet) {
        return sheet.notes()
                ? List.of()
                : sheet.layout().stream()
                        .flatMap(layout -> layout.unread().stream())
                        .filter(block -> sheet.tables().isEmpty()
                                || !block.plain() && block.rows().size() > 1)
                        .flatMap(block -> of(block).stream())
                        .toList();
    }

    private static Optional<UnreadTable> of(Unread block) {
        return header(block).map(row -> {
            Optional<TableMatch> match = block.nearest();
            Optional<Localized> kind = match.map(each -> FamilyNames.of(each.family()));
            return new UnreadTable(
                    kind,
                    match.map(each -> FamilyNames.id(each.family())),
                    row.number(),
                    block.rows().stream().mapToInt(GridRow::size).sum(),
                    columns(row, match));
        });
    }

    /** The row of the known headers, else the first of those with most texts. */
    private static Optional<GridRow> header(Unread block) {
        Optional<Integer> known = block.nearest().stream()
                .flatMap(match -> match.roles().values().stream())
                .map(HeaderCell::row)
                .findFirst();
        List<GridRow> rows = block.rows().subList(0, Math.min(block.rows().size(), ROWS_LOOKED_AT));
        if (known.isPresent()) {
            return rows.stream().filter(row -> row.number() == known.get()).findFirst();
        }
        int most = rows.stream().mapToInt(UnreadTables::texts).max().orElse(0);
        return rows.stream().filter(row -> most >= FEWEST && texts(row) == most).findFirst();
    }

    private static int texts(GridRow row) {
        return (int) cells(row).count();
    }

    private static Stream<Integer> cells(GridRow row) {
        return IntStream.range(0, row.size())
                .filter(cell -> row.value(cell).kind() == CellKind.TEXT)
                .boxed();
    }

    private static List<ColumnReading> columns(GridRow row, Optional<TableMatch> match) {
        return cells(row)
                .map(cell -> new ColumnReading(
                        CellAddress.letters(row.column(cell)),
                        row.text(cell).strip(),
                        role(row.column(cell), match).map(Role::id),
                        Optional.empty(),
                        role(row.column(cell), match)
                                .filter(role -> match.orElseThrow().guessed().contains(role))
                                .isPresent()))
                .toList();
    }

    private static Optional<Role> role(int column, Optional<TableMatch> match) {
        return match.stream()
                .flatMap(each -> each.roles().entrySet().stream())
                .filter(each -> each.getValue().column() == column)
                .map(Entry::getKey)
                .findFirst();
    }
}
