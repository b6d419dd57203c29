package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateContext;
import java.util.EnumSet;
import java.util.HashSet;
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
    private final RowCells places;
    private final Remarks remarks;
    private final Set<Role> asked = EnumSet.noneOf(Role.class);
    private final Set<Integer> taken = new HashSet<>(0);

    TableRow(OfficeTable table, @Nullable GridRow cells, Remarks remarks) {
        this.table = table;
        this.cells = cells;
        this.places = new RowCells(table, cells);
        this.remarks = remarks;
    }

    public OfficeTable table() {
        return table;
    }

    /** The row's number, from 1; of a form its first one. */
    public int number() {
        return places.row();
    }

    public DateContext dates() {
        return table.dates();
    }

    public Remarks remarks() {
        return remarks;
    }

    /** What a role's cell holds. */
    CellValue value(Role role) {
        return places.value(role);
    }

    /** Whether a role's cell is merged over rows that are about other things too: what it says is not the row's alone. */
    public boolean isShared(Role role, Role name) {
        return places.isShared(role, name);
    }

    /** Whether a role's cell is the row's own, or one that is merged over it. */
    public boolean reaches(Role role) {
        return places.reaches(role);
    }

    /** The place of a role's cell; of a merged region its upper left one. */
    public Location location(Role role) {
        return places.location(role);
    }

    /** Where the row's cell under a header without a role stands. */
    public Location location(HeaderCell header) {
        return places.location(header);
    }

    /** Whether a role's cell belongs to several rows; told once, and what it says stays with the first of them. */
    public boolean isOfGroup(Role role, Role name) {
        if (!isShared(role, name)) {
            return false;
        }
        if (table.names().holds(number(), role) && usable(role).kind() != CellKind.BLANK) {
            tell(role, AmountFindings.AMOUNT_OF_GROUP, finding -> finding);
            release(role);
        }
        return true;
    }

    /** Tells of a value that is merged over rows about other things too: each of them has all of it, which is a guess. */
    public void tellShared(Role role, Role name) {
        if (isShared(role, name) && value(role).kind() != CellKind.BLANK) {
            tellAlike(role, AmountFindings.VALUE_OF_GROUP, finding -> finding);
        }
    }

    /** Whether a text says that there is nothing. */
    public boolean isNothing(String text) {
        return table.isNothing(text);
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
        return isNothing(text) ? Optional.empty() : Optional.of(text);
    }

    /** What a role's cell says, without any note of it having been read; for those who look ahead. */
    public Optional<String> peek(Role role) {
        if (!table.has(role)) {
            return Optional.empty();
        }
        CellValue value = value(role);
        String text = value.kind() == CellKind.ERROR || value.kind() == CellKind.UNREADABLE
                ? ""
                : value.text().strip();
        return text.isEmpty() || isNothing(text) ? Optional.empty() : Optional.of(text);
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
            report(role, CellFindings.CELL_ERROR, Localized.of("文本、数字或日期", "a text, number or date"));
            return CellValue.BLANK;
        }
        return value;
    }

    private void tellFormula(Role role) {
        if (places.isFormula(role)) {
            remarks.addAlike(finding(role, CellFindings.FORMULA).build());
        }
    }

    private void tellEmptyFormula(Role role) {
        if (places.isFormula(role)) {
            remarks.add(finding(role, CellFindings.FORMULA_EMPTY).build());
            note(role, CellOutcome.REPORTED);
        }
    }

    /** What a role's cell holds, as far as it can be used. */
    public CellValue cell(Role role) {
        return usable(role);
    }

    /** What the row holds under a header that plays no role of the table as a whole; it stays with the row as text. */
    public CellValue under(HeaderCell header) {
        return cells == null ? CellValue.BLANK : cells.at(header.column());
    }

    /** Notes that what the row holds under such a header went somewhere. */
    public void take(HeaderCell header, CellOutcome outcome) {
        taken.add(header.column());
        table.account().note(number(), header.column(), outcome);
    }

    /** Tells that rows of a table name no day and were entered for that of the table: once, with how many there are. */
    public void tellUndated() {
        remarks.addAlike(Finding.builder(SheetFindings.ROWS_UNDATED)
                .location(table.sheet().location().toBuilder()
                        .row(table.firstRow())
                        .build())
                .putFigure("table", table.kind().title())
                .putFigure("day", table.asOf())
                .putFigure("period", table.period())
                .putFigure("count", 1)
                .build());
    }

    /** Tells that what stands under such headers stays with the row, since its word in a column says nothing that is known. */
    public void tellKept(HeaderCell header, String word) {
        remarks.add(Finding.builder(GoalFindings.TURN_KEPT)
                .location(location(header))
                .value(word)
                .putFigure("value", word)
                .build());
    }

    /** What a role's cell says, or else a finding that the row cannot do without it. */
    public Optional<String> required(Role role) {
        Optional<String> text = text(role);
        if (text.isEmpty()) {
            report(role, CellFindings.VALUE_MISSING, Localized.of("非空内容", "something in this cell"));
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
        LeadPair pair = cells == null ? null : table.names().given(role, number());
        if (pair == null || pair.value().isEmpty() || isNothing(pair.value())) {
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

    /** Says that a role's cell was stored and says more than that: all of it stays as text with the row too. */
    public void keepToo(Role role) {
        asked.remove(role);
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
            places.where(role).ifPresent(place -> table.account().note(place.row(), place.column(), outcome));
        }
    }

    /**
     * What the row holds in columns whose role nobody asked for and in columns without a role, by header; for things
     * that carry attributes. Asked last.
     */
    public Map<String, String> attributes() {
        return new RowRest(table, cells, remarks, asked, taken).kept();
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

    /** Tells something that may be so of many cells of a column: once, with how many there are. */
    public void tellAlike(Role role, FindingCode code, UnaryOperator<Finding.Builder> more) {
        remarks.addAlike(more.apply(finding(role, code)).putFigure("count", 1).build());
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
                .putFigure("header", table.names().headerFor(role));
        if (code == CellFindings.FORMULA) {
            finding.putFigure("count", 1);
        }
        if (!text.isEmpty()) {
            finding.value(text);
        }
        return finding;
    }

    /** Notes that the thing of a kind and an id in the book was read from this row. */
    public void subject(String kind, Object id) {
        table.notes().subject(number(), kind, id.toString());
    }

    @Nullable
    GridRow cells() {
        return cells;
    }
}
