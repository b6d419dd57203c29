package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.WrittenDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a table that would have one id, and what tells each from the others: what they say in the first columns that
 * differ, never where they stand (IO-2). Rows that say the same in all of these are counted in the order of all that they
 * say.
 */
public final class Namesakes {

    private static final Namesakes NONE = new Namesakes(Map.of());

    /** What rows say that are about one thing. */
    private static final String ONE = "one thing";

    private final Map<Integer, String> told;

    private Namesakes(Map<Integer, String> told) {
        this.told = told;
    }

    /**
     * Looks through the rows of a table.
     *
     * @param name what rows of one id have in common at least, cheaply told; empty of a row that has none
     * @param key what rows have in common that would have one id; asked of rows of one name only
     * @param columns the columns that may tell them apart, the most telling first
     * @param unsaid a column that only counts rows, and says nothing of them
     */
    public static Namesakes of(
            OfficeTable table,
            Remarks remarks,
            Function<TableRow, Optional<String>> name,
            Function<TableRow, Optional<String>> key,
            List<Role> columns,
            Optional<Role> unsaid) {
        return of(table, remarks, name, key, columns, row -> all(row, unsaid));
    }

    /** The same for rows of which several may be about one thing: those that say the same in these columns. */
    public static Namesakes ofThings(
            OfficeTable table,
            Remarks remarks,
            Function<TableRow, Optional<String>> name,
            Function<TableRow, Optional<String>> key,
            List<Role> columns) {
        return of(table, remarks, name, key, columns, row -> ONE);
    }

    private static Namesakes of(
            OfficeTable table,
            Remarks remarks,
            Function<TableRow, Optional<String>> name,
            Function<TableRow, Optional<String>> key,
            List<Role> columns,
            Function<TableRow, String> all) {
        if (table.rowCount() < 2) {
            return NONE;
        }
        Set<String> seen = new HashSet<>(table.rowCount() * 2);
        Set<String> again = new HashSet<>();
        table.rows(remarks)
                .forEach(row -> name.apply(row).filter(each -> !seen.add(each)).ifPresent(again::add));
        table.carried().rewind();
        if (again.isEmpty()) {
            return NONE;
        }
        List<Role> asked = columns.stream().filter(table::has).toList();
        Map<String, List<Said>> groups = new LinkedHashMap<>();
        for (TableRow row : table.rows(remarks)) {
            if (name.apply(row).filter(again::contains).isPresent()) {
                List<String> values =
                        asked.stream().map(role -> value(row, role)).toList();
                key.apply(row)
                        .ifPresent(each -> groups.computeIfAbsent(each, any -> new ArrayList<>())
                                .add(new Said(row.number(), values, all.apply(row))));
            }
        }
        table.carried().rewind();
        Map<Integer, String> told = new HashMap<>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> tell(group, told));
        return new Namesakes(told);
    }

    /** What a row says in the columns that may tell it apart, and all it says. */
    private record Said(int row, List<String> values, String all) {}

    private static void tell(List<Said> group, Map<Integer, String> told) {
        List<Integer> telling = telling(group);
        Map<String, List<Said>> alike = new LinkedHashMap<>();
        for (Said each : group) {
            String own = telling.stream()
                    .map(each.values()::get)
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining("/"));
            alike.computeIfAbsent(own, any -> new ArrayList<>()).add(each);
        }
        boolean things = ONE.equals(group.get(0).all());
        if (things && alike.size() == 1) {
            return;
        }
        alike.forEach((own, rows) -> {
            rows.sort(Comparator.comparing(Said::all));
            for (int i = 0; i < rows.size(); i++) {
                String number = i == 0 || things ? "" : "-" + (i + 1);
                told.put(rows.get(i).row(), (own.isEmpty() ? "" : "/") + own + number);
            }
        });
    }

    /** The columns that tell rows apart that those before do not. */
    private static List<Integer> telling(List<Said> group) {
        List<Integer> telling = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < group.get(0).values().size() && most < group.size(); i++) {
            List<Integer> more = new ArrayList<>(telling);
            more.add(i);
            int kinds = (int) group.stream()
                    .map(each -> more.stream().map(each.values()::get).toList())
                    .distinct()
                    .count();
            if (kinds > most) {
                telling = more;
                most = kinds;
            }
        }
        return telling;
    }

    private static String value(TableRow row, Role role) {
        CellValue value = row.value(role);
        if (value.kind() == CellKind.BLANK || row.isNothing(value.text())) {
            return "";
        }
        if (value instanceof CellValue.Date date) {
            return date.date().toString();
        }
        return role.type().isTemporal() && row.table().written().read(role, value.text()) instanceof WrittenDate date
                ? date.end().toString()
                : TextForms.matchingKey(value.text());
    }

    private static String all(TableRow row, Optional<Role> unsaid) {
        GridRow cells = row.cells();
        if (cells == null) {
            return "";
        }
        int passed = unsaid.map(role -> row.table().header(role))
                .map(header -> header.column())
                .orElse(0);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.column(i) != passed) {
                all.append(cells.column(i)).append('\t').append(cells.text(i)).append('\n');
            }
        }
        return all.toString();
    }

    /** What is added to the id of a row that has namesakes; empty of one that has none. */
    public Optional<String> of(TableRow row) {
        return Optional.ofNullable(told.get(row.number()));
    }
}
