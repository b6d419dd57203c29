package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table or form as it is read: what it is about, what its columns mean, its rows in order (表). A form is a table of one
 * row whose cells stand beside their labels. Confined to one thread.
 */
public final class OfficeTable {

    private static final int REMEMBERED = 4_000;

    private final String file;
    private final SheetAccount account;
    private final Optional<TableArea> area;
    private final Optional<FormArea> form;
    private final Map<Role, HeaderCell> headers;
    private final Map<Role, LeadPair> given;
    private final Set<Role> columns;
    private final Set<Role> roles;
    private final UnitColumns units;
    private final Dating dating;
    private final Map<Role, CellAddress> carried = new EnumMap<>(Role.class);
    private final Map<Role, CellAddress> said = new EnumMap<>(Role.class);
    private final Map<Role, Boolean> shares = new EnumMap<>(Role.class);
    private final Map<String, DateReading> written = new HashMap<>();
    private final RowSubjects subjects = new RowSubjects();
    private final List<Origin> origins = new ArrayList<>();
    private @Nullable Moment moment;

    private OfficeTable(
            String file,
            SheetAccount account,
            Optional<TableArea> area,
            Optional<FormArea> form,
            Map<Role, HeaderCell> headers,
            Map<Role, LeadPair> given,
            UnitColumns units,
            Dating dating) {
        this.file = file;
        this.account = account;
        this.area = area;
        this.form = form;
        this.headers = headers.isEmpty() ? Map.of() : new EnumMap<>(headers);
        this.given = given.isEmpty() ? Map.of() : new EnumMap<>(given);
        this.columns = roles(headers.keySet());
        this.roles = roles(headers.keySet());
        this.roles.addAll(given.keySet());
        this.units = units;
        this.dating = dating;
    }

    /** A table. */
    public static OfficeTable of(
            String file, SheetAccount account, TableArea area, Map<Role, LeadPair> given, Dating dating) {
        UnitColumns units = UnitColumns.of(area, given);
        return new OfficeTable(
                file, account, Optional.of(area), Optional.empty(), area.match().roles(), given, units, dating);
    }

    /** A form. */
    public static OfficeTable of(String file, SheetAccount account, FormArea form, Dating dating) {
        return new OfficeTable(
                file,
                account,
                Optional.empty(),
                Optional.of(form),
                Map.of(),
                form.fields(),
                UnitColumns.none(),
                dating);
    }

    public String file() {
        return file;
    }

    public SheetGrid sheet() {
        return account.sheet();
    }

    public SheetAccount account() {
        return account;
    }

    public Optional<TableArea> area() {
        return area;
    }

    public Optional<FormArea> form() {
        return form;
    }

    public TableKind kind() {
        return area.map(TableArea::kind).or(() -> form.map(FormArea::kind)).orElseThrow();
    }

    public Family family() {
        return area.map(each -> each.match().family())
                .or(() -> form.map(FormArea::family))
                .orElseThrow();
    }

    public Dating dating() {
        return dating;
    }

    /** The same about a period, as of a day. */
    public OfficeTable dated(Dating known) {
        return new OfficeTable(file, account, area, form, headers, given, units, known);
    }

    public Period period() {
        return dating.period().orElseThrow();
    }

    /** The day on which what it says of states holds where its rows say no other. */
    public LocalDate asOf() {
        return dating.asOf().orElseGet(() -> period().end());
    }

    /** That day as the moment of facts. */
    public Moment moment() {
        Moment known = moment;
        if (known == null) {
            known = Moment.of(asOf());
            moment = known;
        }
        return known;
    }

    public DateContext dates() {
        return DateContext.of(period());
    }

    /** What a text says as a date; the same text is read once. */
    DateReading read(String text) {
        if (written.size() > REMEMBERED) {
            written.clear();
        }
        return written.computeIfAbsent(text, any -> DateText.read(any.strip(), dates()));
    }

    /** Whether a column lies within it. */
    public boolean reaches(int column) {
        return area.map(each -> column >= each.firstColumn() && column <= each.lastColumn())
                .orElse(true);
    }

    /** The unit of a role's bare numbers. */
    public Optional<String> unit(Role role) {
        return units.unit(role);
    }

    /** The lines above it. */
    public List<TextLine> above() {
        return area.map(TableArea::above).or(() -> form.map(FormArea::titles)).orElseThrow();
    }

    /** The rows, each to be read once and in order, since empty cells of some columns mean what stood above. */
    public List<TableRow> rows(Remarks remarks) {
        if (form.isPresent()) {
            return List.of(new TableRow(this, null, remarks));
        }
        List<GridRow> rows = area.orElseThrow().rows();
        return new AbstractList<>() {
            @Override
            public TableRow get(int index) {
                return new TableRow(OfficeTable.this, rows.get(index), remarks);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** How many rows it has. */
    public int rowCount() {
        return area.map(each -> each.rows().size()).orElse(1);
    }

    /** The roles that have a column or a label. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Whether there is a column or a label of a role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether there is a column or a label of one of some roles. */
    public boolean hasAny(List<Role> some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The roles that have a column. */
    Set<Role> columns() {
        return columns;
    }

    private static Set<Role> roles(Set<Role> some) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(some);
        return roles;
    }

    /** A column's own words, without those of the groups above. */
    public String ownHeaderText(Role role) {
        HeaderCell header = headers.get(role);
        return header != null ? header.leaf() : headerText(role);
    }

    @Nullable
    HeaderCell header(Role role) {
        return headers.get(role);
    }

    /** What a role's column is called. */
    public String headerText(Role role) {
        HeaderCell header = headers.get(role);
        LeadPair pair = given.get(role);
        return header != null ? header.text() : pair != null ? pair.label() : role.id();
    }

    @Nullable
    LeadPair given(Role role) {
        return given.get(role);
    }

    List<HeaderCell> unknown() {
        return area.isPresent() ? area.get().match().unknown() : List.of();
    }

    List<TableArea.Banner> banners() {
        return area.isPresent() ? area.get().banners() : List.of();
    }

    /** All labels of a form, and those above a table that have a role. */
    public List<LeadPair> labels() {
        List<LeadPair> labels = new ArrayList<>(given.values());
        labels.addAll(others());
        return labels;
    }

    /** Labels of a form without a role. */
    List<LeadPair> others() {
        return form.map(FormArea::others).orElse(List.of());
    }

    Map<Role, HeaderCell> headers() {
        return headers;
    }

    Map<Role, LeadPair> given() {
        return given;
    }

    UnitColumns units() {
        return units;
    }

    /** The place whose cell an empty one of a carried column repeats. */
    @Nullable
    CellAddress carried(Role role) {
        return carried.get(role);
    }

    void carry(Role role, CellAddress place) {
        carried.put(role, place);
    }

    /** The last cell of a column that says something of its own. */
    @Nullable
    CellAddress said(Role role) {
        return said.get(role);
    }

    void said(Role role, CellAddress place) {
        said.put(role, place);
    }

    void forget() {
        carried.clear();
    }

    /** Whether the bare numbers of a percent column are shares of one; judged once over the whole column. */
    boolean holdsShares(Role role) {
        return shares.computeIfAbsent(role, any -> PercentColumn.holdsShares(this, role));
    }

    /** Notes what a row's cells went into. */
    void subject(int row, String kind, String id) {
        subjects.put(row, kind, id);
    }

    /** The path of what a row's cells went into. */
    public Optional<String> subject(int row) {
        return subjects.at(row);
    }

    /** Notes that something was read from one cell of a row. */
    public void origin(String path, int row, Role role) {
        origins.add(new Origin(path, row, role));
    }

    /** Where something was read that is not the row's own subject. */
    public record Origin(String path, int row, Role role) {}

    /** What was noted so. */
    public List<Origin> origins() {
        return origins;
    }

    /** The subjects of all rows. */
    public RowSubjects subjects() {
        return subjects;
    }

    /** The place of a role's cell in a row. */
    public Location location(int row, Role role) {
        HeaderCell header = headers.get(role);
        LeadPair pair = given.get(role);
        if (header != null) {
            return sheet().location(sheet().anchor(CellAddress.of(row, header.column()))).toBuilder()
                    .header(header.text())
                    .build();
        }
        return pair == null
                ? sheet().location().toBuilder().row(row).build()
                : sheet().location(pair.place()).toBuilder()
                        .header(pair.label())
                        .build();
    }

    /** Whether a row has something of its own in a role's column. */
    public boolean holds(int row, Role role) {
        HeaderCell header = headers.get(role);
        return header != null ? sheet().value(row, header.column()).kind() != CellKind.BLANK : given.containsKey(role);
    }

    /** The path of what the cells of a row went into; of a form every row's cells went into the same. */
    public Optional<String> subjectAt(int row) {
        return form.filter(each -> row >= each.firstRow() && row <= each.lastRow())
                .map(each -> subjects.at(each.firstRow()))
                .orElseGet(() -> subjects.at(row));
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
