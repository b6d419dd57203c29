package dev.plumbline.io.table.write;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of one kind while it is made: which column holds what of a thing, a row for each.
 *
 * @param <T> what a row is about
 */
final class TableDraft<T> {

    private final TableKind kind;
    private final Columns columns;
    private final Map<Role, Function<T, OutCell>> cells = new EnumMap<>(Role.class);
    private Function<T, Map<String, String>> attributes = any -> Map.of();
    private boolean fullNumbers;

    TableDraft(TableKind kind, Columns columns) {
        this.kind = kind;
        this.columns = columns;
    }

    TableKind kind() {
        return kind;
    }

    TableDraft<T> column(Role role, Function<T, OutCell> cell) {
        cells.put(role, cell);
        return this;
    }

    /** The numbers by which rows are called; whole ids go under another header. */
    TableDraft<T> numbers(Role role, Numbering numbering, Function<T, String> id) {
        fullNumbers = numbering.isFull();
        return column(role, thing -> OutCell.text(numbering.number(id.apply(thing))));
    }

    TableDraft<T> attributes(Function<T, Map<String, String>> more) {
        attributes = more;
        return this;
    }

    TableOut table(PlanHead head, List<T> things) {
        List<TemplateColumn> written = kind.written().stream()
                .filter(column -> cells.containsKey(column.role()))
                .toList();
        List<OutCell[]> rows = new ArrayList<>(things.size());
        boolean[] used = new boolean[written.size()];
        for (T thing : things) {
            OutCell[] row = new OutCell[written.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = cells.get(written.get(i).role()).apply(thing);
                used[i] |= row[i] != OutCell.BLANK;
            }
            rows.add(row);
        }
        Map<String, Integer> places = new HashMap<>();
        List<Integer> shown = new ArrayList<>();
        List<OutColumn> heads = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (used[i] || isUsual(written.get(i).role())) {
                OutColumn column = columns.column(written.get(i), fullNumbers);
                places.put(column.header(), heads.size());
                shown.add(i);
                heads.add(column);
            }
        }
        List<OutCell[]> all = rows(things, rows, shown, heads, places);
        return new TableOut(
                kind.id(),
                head.sheet(kind),
                head.title(kind),
                Optional.of(head.mark(kind).line(columns.language())),
                TextWidth.fitted(heads, all),
                all,
                false);
    }

    /** What a template shows too stands there even where nothing fills it. */
    private boolean isUsual(Role role) {
        return kind.columns().stream().anyMatch(column -> column.role() == role);
    }

    /** The rows with what is kept with their things: under a header of its own, or in the column of that header where it is free. */
    private List<OutCell[]> rows(
            List<T> things,
            List<OutCell[]> rows,
            List<Integer> shown,
            List<OutColumn> heads,
            Map<String, Integer> places) {
        Set<String> taken = Set.copyOf(places.keySet());
        for (T thing : things) {
            for (String name : attributes.apply(thing).keySet()) {
                if (!places.containsKey(name) && columns.isHeader(name)) {
                    places.put(name, heads.size());
                    heads.add(columns.kept(name));
                }
            }
        }
        List<OutCell[]> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            OutCell[] whole = new OutCell[heads.size()];
            Arrays.fill(whole, OutCell.BLANK);
            for (int column = 0; column < shown.size(); column++) {
                whole[column] = rows.get(i)[shown.get(column)];
            }
            for (Map.Entry<String, String> more : new LinkedHashMap<>(attributes.apply(things.get(i))).entrySet()) {
                Integer place = places.get(more.getKey());
                if (place != null && (whole[place] == OutCell.BLANK || !taken.contains(more.getKey()))) {
                    whole[place] = OutCell.text(more.getValue());
                }
            }
            all.add(whole);
        }
        return all;
    }
}
