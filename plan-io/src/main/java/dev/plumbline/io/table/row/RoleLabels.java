package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.Localized;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the columns and labels of a table are called, and where the cells of a role stand. Confined to one thread. */
public final class RoleLabels {

    private final SheetGrid sheet;
    private final Map<Role, HeaderCell> headers;
    private final Map<Role, LeadPair> given;
    private final Map<Role, NavigableMap<Integer, LeadPair>> betweenByRole = new EnumMap<>(Role.class);

    RoleLabels(SheetGrid sheet, Map<Role, HeaderCell> headers, Map<Role, LeadPair> given) {
        this.sheet = sheet;
        this.headers = headers;
        this.given = given;
    }

    /** Takes over what lines between the rows say of the rows below them, and answers of which roles. */
    Set<Role> between(NavigableMap<Integer, Map<Role, LeadPair>> lines) {
        betweenByRole.clear();
        lines.forEach((row, pairs) -> pairs.forEach((role, pair) ->
                betweenByRole.computeIfAbsent(role, any -> new TreeMap<>()).put(row, pair)));
        return betweenByRole.keySet();
    }

    /** A column's own words, without those of the groups above. */
    public String ownHeaderText(Role role) {
        HeaderCell header = headers.get(role);
        return header != null ? header.leaf() : headerText(role);
    }

    /** What a role's column is called. */
    public String headerText(Role role) {
        HeaderCell header = headers.get(role);
        LeadPair pair = given.get(role);
        return header != null
                ? header.text()
                : pair != null ? pair.label() : label(role).text(Locale.CHINESE);
    }

    /** The same for people who may read another language: a column that is not there is called by its usual name. */
    Object headerFor(Role role) {
        return headers.containsKey(role) || given.containsKey(role) ? headerText(role) : label(role);
    }

    private static Localized label(Role role) {
        return Vocabulary.standard().labels().get(role);
    }

    /** What the nearest line above a row says for a role: one between the rows, else one above the table. */
    @Nullable
    LeadPair given(Role role, int row) {
        NavigableMap<Integer, LeadPair> lines = betweenByRole.get(role);
        Map.Entry<Integer, LeadPair> nearest = lines == null ? null : lines.lowerEntry(row);
        return nearest != null ? nearest.getValue() : given.get(role);
    }

    /** The place of a role's cell in a row. */
    public Location location(int row, Role role) {
        HeaderCell header = headers.get(role);
        LeadPair pair = given.get(role);
        if (header != null) {
            return sheet.location(sheet.anchor(CellAddress.of(row, header.column()))).toBuilder()
                    .header(header.text())
                    .build();
        }
        return pair == null
                ? sheet.location().toBuilder().row(row).build()
                : sheet.location(pair.place()).toBuilder().header(pair.label()).build();
    }

    /** Whether a row has something of its own in a role's column. */
    public boolean holds(int row, Role role) {
        HeaderCell header = headers.get(role);
        return header != null ? sheet.value(row, header.column()).kind() != CellKind.BLANK : given.containsKey(role);
    }

    /** The role of the cell at a place. */
    public Optional<Role> role(int row, int column) {
        for (Map.Entry<Role, HeaderCell> header : headers.entrySet()) {
            if (header.getValue().column() == column) {
                return Optional.of(header.getKey());
            }
        }
        for (Map.Entry<Role, LeadPair> pair : given.entrySet()) {
            CellAddress place = pair.getValue().place();
            if (place.row() == row && place.column() == column) {
                return Optional.of(pair.getKey());
            }
        }
        return Optional.empty();
    }
}
