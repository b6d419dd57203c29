package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read by role. A cell asked for is noted as stored unless something else is said of it; what was
 * never asked for stays as text with the row. Confined to one thread.
 */
public final class TableRow {

    private final OfficeTable table;
    private final @Nullable GridRow cells;
    private final Remarks remarks;
    private final Set<Role> asked = EnumSet.noneOf(Role.class);

    TableRow(OfficeTable table, @Nullable GridRow cells, Remarks remarks) {
        this.table = table;
        this.cells = cells;
        this.remarks = remarks;
    }

    public OfficeTable table() {
        return table;
    }

    /** The row's number, from 1; of a form its first one. */
    public int number() {
        return cells == null ? table.form().orElseThrow().firstRow() : cells.number();
    }

    public DateContext dates() {
        return table.dates();
    }

    public Remarks remarks() {
        return remarks;
    }

    /** What a role's cell holds: its own value, that of the merged region around it, in a group's column the one above. */
    CellValue value(Role role) {
        CellAddress place = place(role);
        if (place == null) {
            LeadPair given = table.given(role);
            return given == null || given.value().isEmpty() ? CellValue.BLANK : givenValue(given);
        }
        CellValue value = cells != null && place.row() == cells.number()
                ? cells.at(place.column())
                : table.sheet().value(place.row(), place.column());
        return role.type() == CellType.TEXT || role.type() == CellType.QUANTITY
                ? value
                : aboveIfDitto(role, place, value);
    }

    /** 同上 means what the nearest cell above says that says anything else. */
    private CellValue aboveIfDitto(Role role, CellAddress place, CellValue value) {
        if (!Ditto.isSaidBy(value)) {
            table.said(role, place);
            return value;
        }
        CellAddress above = table.said(role);
        return above == null ? value : table.sheet().value(above.row(), above.column());
    }

    private CellValue givenValue(LeadPair given) {
        return given.ownCell()
                ? table.sheet().value(given.place().row(), given.place().column())
                : new CellValue.Text(given.value());
    }

    /** Where the cell stands that counts for a role; null where there is no column, or nothing in it. */
    private @Nullable CellAddress place(Role role) {
        HeaderCell header = table.header(role);
        if (header == null || cells == null) {
            return null;
        }
        if (cells.find(header.column()) >= 0) {
            CellAddress own = CellAddress.of(cells.number(), header.column());
            if (role.isCarried()) {
                table.carry(role, own);
            }
            return own;
        }
        CellAddress anchor = table.sheet().anchor(CellAddress.of(cells.number(), header.column()));
        if (anchor.row() != cells.number() || anchor.column() != header.column()) {
            return isWithin(anchor)
                            && table.sheet()
                                            .value(anchor.row(), anchor.column())
                                            .kind()
                                    != CellKind.BLANK
                    ? anchor
                    : role.isCarried() ? table.carried(role) : null;
        }
        return role.isCarried() ? table.carried(role) : null;
    }

    /** A region that reaches over from another table or from the header is none of this row's. */
    private boolean isWithin(CellAddress anchor) {
        TableArea area = table.area().orElseThrow();
        return anchor.row() > area.header().lastRow();
    }

    /** Where a role's cell stands or would stand. */
    private Optional<CellAddress> where(Role role) {
        CellAddress place = place(role);
        if (place != null) {
            return Optional.of(place);
        }
        HeaderCell header = table.header(role);
        if (header != null && cells != null) {
            return Optional.of(CellAddress.of(cells.number(), header.column()));
        }
        return Optional.ofNullable(table.given(role)).map(LeadPair::place);
    }

    /** What a role's cell says; empty also for the words that mean nothing. Cells that hold an error are reported. */
    public Optional<String> text(Role role) {
        if (!table.has(role)) {
            return Optional.empty();
        }
        CellValue value = usable(role);
        if (value.kind() == CellKind.BLANK) {
            return Optional.empty();
        }
        String text = value.text().strip();
        return Nothing.isSaid(text) ? Optional.empty() : Optional.of(text);
    }

    /** The value of a role's cell where it can be used; blank for an error value, which is reported. */
    CellValue usable(Role role) {
        if (!table.has(role)) {
            return CellValue.BLANK;
        }
        CellValue value = value(role);
        if (value.kind() == CellKind.BLANK) {
            if (asked.add(role)) {
                tellEmptyFormula(role);
            }
            return CellValue.BLANK;
        }
        if (asked.add(role)) {
            note(role, CellOutcome.STORED);
            tellFormula(role);
        }
        if (value.kind() == CellKind.ERROR || value.kind() == CellKind.UNREADABLE) {
            report(role, TableFindings.CELL_ERROR, Localized.of("文本、数字或日期", "a text, number or date"));
            return CellValue.BLANK;
        }
        return value;
    }

    private boolean isFormula(Role role) {
        if (cells == null || !cells.hasFormulas()) {
            return false;
        }
        HeaderCell header = table.header(role);
        int index = header == null || cells == null ? -1 : cells.find(header.column());
        return index >= 0 && cells != null && cells.formula(index);
    }

    private void tellFormula(Role role) {
        if (isFormula(role)) {
            remarks.addAlike(finding(role, TableFindings.FORMULA).build());
        }
    }

    private void tellEmptyFormula(Role role) {
        if (isFormula(role)) {
            remarks.add(finding(role, TableFindings.FORMULA_EMPTY).build());
            note(role, CellOutcome.REPORTED);
        }
    }

    /** What a role's cell holds, as far as it can be used. */
    public CellValue cell(Role role) {
        return usable(role);
    }

    /** What a role's cell says, or else a finding that the row cannot do without it. */
    public Optional<String> required(Role role) {
        Optional<String> text = text(role);
        if (text.isEmpty()) {
            report(role, TableFindings.VALUE_MISSING, Localized.of("非空内容", "something in this cell"));
        }
        return text;
    }

    /** Reports the cells of a row that could not be read. */
    public void refuse() {
        if (cells != null) {
            TableArea area = table.area().orElseThrow();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.column(i) >= area.firstColumn() && cells.column(i) <= area.lastColumn()) {
                    table.account().note(number(), cells.column(i), CellOutcome.REPORTED);
                }
            }
        } else {
            table.given()
                    .values()
                    .forEach(pair -> table.account()
                            .note(pair.place().row(), pair.place().column(), CellOutcome.REPORTED));
        }
    }

    /** What a line above the table says for a role, whether or not the table has a column for it. */
    public Optional<String> above(Role role) {
        LeadPair pair = cells == null ? null : table.given(role);
        if (pair == null || pair.value().isEmpty() || Nothing.isSaidBy(pair.value())) {
            return Optional.empty();
        }
        table.account().note(pair.place().row(), pair.place().column(), CellOutcome.STORED);
        return Optional.of(pair.value());
    }

    /** Takes back that a role's cell was asked for: it stays as text with the row. */
    public void keep(Role role) {
        asked.remove(role);
        HeaderCell header = table.header(role);
        if (header != null && cells != null && cells.find(header.column()) >= 0) {
            table.account().lower(cells.number(), header.column(), CellOutcome.KEPT);
        }
    }

    /** Notes that a role's cell was held against what is computed. */
    public void compared(Role role) {
        asked.add(role);
        note(role, CellOutcome.COMPARED);
    }

    /** Says that a role's cell led nowhere: what it says is kept with the row as it stands. */
    public void release(Role role) {
        HeaderCell header = table.header(role);
        if (asked.remove(role) && header != null && cells != null) {
            table.account().lower(cells.number(), header.column(), CellOutcome.KEPT);
        }
    }

    /** Notes that a role's cell only counts or labels. */
    public void layout(Role role) {
        HeaderCell header = table.header(role);
        asked.add(role);
        if (header != null && cells != null) {
            table.account().lower(cells.number(), header.column(), CellOutcome.LAYOUT);
        }
    }

    private void note(Role role, CellOutcome outcome) {
        HeaderCell header = table.header(role);
        if (header != null && cells != null && cells.find(header.column()) >= 0) {
            table.account().note(cells.number(), header.column(), outcome);
        } else {
            where(role).ifPresent(place -> table.account().note(place.row(), place.column(), outcome));
        }
    }

    /**
     * What the row holds in columns whose role nobody asked for and in columns without a role, by header; for things
     * that carry attributes. Asked last.
     */
    public Map<String, String> attributes() {
        return new RowRest(table, cells, remarks, asked).kept();
    }

    /** Reports what the row holds in columns that nobody asked for; for things that carry no attributes. */
    public void reportRest() {
        new RowRest(table, cells, remarks, asked).report();
    }

    /** Reports a role's cell as not understood. */
    public void report(Role role, FindingCode code, Localized expected) {
        report(role, finding(role, code).expected(expected).build());
    }

    /** Reports a role's cell as not understood, with more figures. */
    public void report(Role role, FindingCode code, Localized expected, UnaryOperator<Finding.Builder> more) {
        report(role, more.apply(finding(role, code).expected(expected)).build());
    }

    /** Tells something about a role's cell, which was understood all the same. */
    public void tell(Role role, FindingCode code, UnaryOperator<Finding.Builder> more) {
        remarks.add(more.apply(finding(role, code)).build());
    }

    /** Adds a finding about a role's cell, which was not understood. */
    public void report(Role role, Finding finding) {
        remarks.add(finding);
        note(role, CellOutcome.REPORTED);
    }

    private Finding.Builder finding(Role role, FindingCode code) {
        String text = value(role).text();
        Finding.Builder finding = Finding.builder(code)
                .location(location(role))
                .putFigure("value", text)
                .putFigure("header", table.headerText(role));
        if (code == TableFindings.FORMULA) {
            finding.putFigure("count", 1);
        }
        if (!text.isEmpty()) {
            finding.value(text);
        }
        return finding;
    }

    /** The place of a role's cell; of a merged region its upper left one. */
    public Location location(Role role) {
        return where(role)
                .map(place -> table.sheet().location(place).toBuilder()
                        .header(table.headerText(role))
                        .build())
                .orElseGet(
                        () -> table.sheet().location().toBuilder().row(number()).build());
    }

    /** Notes that the thing of a kind and an id in the book was read from this row. */
    public void subject(String kind, Object id) {
        table.subject(number(), kind, id.toString());
    }

    @Nullable
    GridRow cells() {
        return cells;
    }
}
