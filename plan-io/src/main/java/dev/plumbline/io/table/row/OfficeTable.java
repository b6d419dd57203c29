package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.PeriodColumn;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table or form as it is read: what it is about, what its columns mean, its rows in order (表). A form is a table of one
 * row whose cells stand beside their labels. Confined to one thread.
 */
public final class OfficeTable {

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
    private NavigableMap<Integer, Map<Role, LeadPair>> between = Collections.emptyNavigableMap();
    private final MergedNames named = new MergedNames();
    private final CarriedCells carried;
    private final Map<Role, Boolean> shares = new EnumMap<>(Role.class);
    private Nothing nothing = Nothing.standard();
    private List<LeadPair> besides = List.of();
    private final WrittenDates written = new WrittenDates(this);
    private final ReadingNotes notes;
    private final RoleLabels labels;
    private @Nullable Moment moment;
    private @Nullable WideColumns wide;

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
        this.carried = new CarriedCells(area);
        this.notes = new ReadingNotes(area, form);
        this.labels = new RoleLabels(account.sheet(), this.headers, this.given);
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
        return new OfficeTable(file, account, area, form, headers, given, units, known)
                .within(between)
                .beside(besides)
                .saying(nothing);
    }

    /** With labels above it that play no role. */
    public OfficeTable beside(List<LeadPair> pairs) {
        besides = pairs;
        return this;
    }

    /** Labels above it that play no role. */
    public List<LeadPair> besides() {
        return besides;
    }

    /** With what lines between its rows say of the rows below them. */
    public OfficeTable within(NavigableMap<Integer, Map<Role, LeadPair>> lines) {
        between = lines;
        roles.addAll(labels.between(lines));
        return this;
    }

    /** With a company's own words for nothing. */
    public OfficeTable saying(Nothing words) {
        nothing = words;
        return this;
    }

    /** Whether a text says that there is nothing. */
    public boolean isNothing(String text) {
        return nothing.is(text.strip());
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
        return DateContext.of(period()).naming(dating.days());
    }

    /** How its cells say dates. */
    public WrittenDates written() {
        return written;
    }

    /** Whether a column lies within it. */
    public boolean reaches(int column) {
        return area.map(each -> column >= each.firstColumn() && column <= each.lastColumn())
                .orElse(true);
    }

    /** Whether a column names something else in the rows of a merged region. */
    boolean namesOthers(CellRange region, int column, CellAddress own) {
        return named.others(sheet(), region, column, own);
    }

    /** The unit of a role's bare numbers. */
    public Optional<String> unit(Role role) {
        return units.unit(role);
    }

    /** The lines above it. */
    public List<TextLine> above() {
        return area.map(TableArea::above).or(() -> form.map(FormArea::titles)).orElseThrow();
    }

    /** What it was written from, where it says so. */
    public Optional<PlanMark> mark() {
        return area.flatMap(TableArea::mark);
    }

    /** Whether its column of numbers holds whole ids. */
    public boolean hasFullNumbers() {
        return area.filter(TableArea::fullNumbers).isPresent();
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

    /** Where it begins: its header, or the first line of a form. */
    int firstRow() {
        return area.map(each -> each.header().firstRow())
                .or(() -> form.map(FormArea::firstRow))
                .orElse(1);
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

    List<HeaderCell> unknown() {
        return area.isPresent() ? area.get().match().unknown() : List.of();
    }

    /** The columns without a role, by the cells of rows. */
    WideColumns wide() {
        WideColumns known = wide;
        if (known == null) {
            known = new WideColumns(unknown(), periods());
            wide = known;
        }
        return known;
    }

    /** The columns that speak of another time than the table. */
    public List<PeriodColumn> periods() {
        return area.isPresent() ? area.get().match().periods() : List.of();
    }

    /** What was read from which of its rows and columns. */
    public ReadingNotes notes() {
        return notes;
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

    /** What cells above say for those below. */
    public CarriedCells carried() {
        return carried;
    }

    /** Whether the bare numbers of a percent column are shares of one; judged once over the whole column. */
    boolean holdsShares(Role role) {
        return shares.computeIfAbsent(role, any -> PercentColumn.holdsShares(this, role));
    }

    /** How its columns and labels are called, and where their cells stand. */
    public RoleLabels names() {
        return labels;
    }

    @Nullable
    HeaderCell header(Role role) {
        return headers.get(role);
    }

    /** What a role's column is called. */
    public String headerText(Role role) {
        return labels.headerText(role);
    }

    /** The place of a role's cell in a row. */
    public Location location(int row, Role role) {
        return labels.location(row, role);
    }
}
