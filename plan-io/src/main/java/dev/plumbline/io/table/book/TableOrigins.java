package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadingNotes.Origin;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where things were read from tables; the index is made when somebody first asks. Thread-safe. */
final class TableOrigins implements Origins {

    private record Place(
            OfficeTable table, int row, @Nullable Role role) {}

    private final List<OfficeTable> tables;
    private volatile @Nullable Map<String, List<Place>> places;

    private TableOrigins(List<OfficeTable> tables) {
        this.tables = tables;
    }

    static Origins of(List<OfficeTable> tables) {
        return new TableOrigins(List.copyOf(tables));
    }

    @Override
    public Optional<Location> of(String path) {
        List<Place> exact = index().get(path);
        if (exact != null) {
            return Optional.of(location(exact.get(0)));
        }
        int mark = path.indexOf('#');
        if (mark < 0) {
            return Optional.empty();
        }
        List<Place> rows = index().getOrDefault(path.substring(0, mark), List.of());
        String field = path.substring(mark + 1);
        return rows.stream()
                .flatMap(place -> field(place, field).stream())
                .findFirst()
                .or(() -> rows.stream().findFirst().map(TableOrigins::location));
    }

    private static Optional<Location> field(Place place, String field) {
        Optional<Role> role = Role.of(place.table.family().word() + "." + field);
        return role.filter(each -> place.table.names().holds(place.row, each))
                .map(each -> place.table.location(place.row, each));
    }

    private static Location location(Place place) {
        Role role = place.role != null
                ? place.role
                : place.table.family().names().stream()
                        .filter(each -> place.table.names().holds(place.row, each))
                        .findFirst()
                        .orElse(place.table.family().names().get(0));
        return place.table.location(place.row, role);
    }

    private Map<String, List<Place>> index() {
        Map<String, List<Place>> known = places;
        if (known == null) {
            known = make();
            places = known;
        }
        return known;
    }

    private Map<String, List<Place>> make() {
        Map<String, List<Place>> made = new HashMap<>();
        for (OfficeTable table : tables) {
            table.notes()
                    .subjects()
                    .forEach((row, path) -> made.computeIfAbsent(path, any -> new ArrayList<>(1))
                            .add(new Place(table, row, null)));
            for (Origin origin : table.notes().origins()) {
                made.computeIfAbsent(origin.path(), any -> new ArrayList<>(1))
                        .add(new Place(table, origin.row(), origin.role()));
            }
        }
        return made;
    }
}
