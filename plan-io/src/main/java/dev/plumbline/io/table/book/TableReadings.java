package dev.plumbline.io.table.book;

import dev.plumbline.io.spi.ColumnReading;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableReading;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/** Says how a table was understood. */
final class TableReadings {

    private TableReadings() {}

    static TableReading of(OfficeTable table) {
        boolean states = States.has(table);
        return new TableReading(
                table.kind(),
                table.kind().id(),
                Titles.of(table),
                table.dating().period(),
                table.dating().periodFrom().map(basis -> basis),
                states ? table.dating().asOf() : Optional.empty(),
                states ? table.dating().asOfFrom().map(basis -> basis) : Optional.empty(),
                table.area().map(area -> area.header().rows()).orElse(List.of()),
                columns(table),
                table.dating().period().isEmpty()
                        ? 0
                        : table.area().map(area -> area.rows().size()).orElse(1),
                table.area().map(TableArea::skipped).orElse(List.of()));
    }

    private static List<ColumnReading> columns(OfficeTable table) {
        List<ColumnReading> columns = new ArrayList<>();
        table.area().ifPresent(area -> header(table, area, columns));
        table.form().ifPresent(form -> labels(form, columns));
        return columns;
    }

    private static void header(OfficeTable table, TableArea area, List<ColumnReading> columns) {
        Set<HeaderCell> leftOut = Set.copyOf(area.leftOut());
        for (HeaderCell cell : area.header().cells()) {
            Optional<Role> role = area.match().roles().entrySet().stream()
                    .filter(each -> each.getValue() == cell)
                    .map(Entry::getKey)
                    .findFirst();
            columns.add(new ColumnReading(
                    CellAddress.letters(cell.column()),
                    cell.text(),
                    role.map(Role::id)
                            .or(() -> table.notes().roleOf(cell).map(Role::id))
                            .or(() -> other(cell, area, leftOut)),
                    role.flatMap(table::unit),
                    role.filter(area.match().guessed()::contains).isPresent()));
        }
    }

    private static void labels(FormArea form, List<ColumnReading> columns) {
        form.fields().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().place()))
                .forEach(each -> columns.add(new ColumnReading(
                        each.getValue().place().letters(),
                        each.getValue().label(),
                        Optional.of(each.getKey().id()),
                        Optional.empty(),
                        false)));
    }

    /** What a column is that holds no property of the rows. */
    private static Optional<String> other(HeaderCell cell, TableArea area, Set<HeaderCell> leftOut) {
        if (area.parties().contains(cell)) {
            return Optional.of("raci.party");
        }
        return leftOut.contains(cell) ? Optional.of(TableMapping.IGNORE) : Optional.empty();
    }
}
