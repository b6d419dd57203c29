package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cell counts for each role of a row: its own, that of the merged region around it, in a group's column the one
 * above. Confined to one thread.
 */
final class RowCells {

    private final OfficeTable table;
    private final @Nullable GridRow cells;

    RowCells(OfficeTable table, @Nullable GridRow cells) {
        this.table = table;
        this.cells = cells;
    }

    /** The row's number, from 1; of a form its first one. */
    int row() {
        return cells == null ? table.form().orElseThrow().firstRow() : cells.number();
    }

    /** What a role's cell holds: its own value, that of the merged region around it, in a group's column the one above. */
    CellValue value(Role role) {
        CellAddress place = place(role);
        if (place == null) {
            LeadPair given = table.names().given(role, row());
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
            table.carried().said(role, place);
            return value;
        }
        CellAddress above = table.carried().said(role);
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
            if (table.carried().isCarried(role)) {
                table.carried().carry(role, own);
            }
            return own;
        }
        CellAddress anchor = table.sheet().anchor(CellAddress.of(cells.number(), header.column()));
        if (anchor.row() != cells.number() || anchor.column() != header.column()) {
            return isWithin(anchor)
                            && !isAnothers(anchor, header)
                            && table.sheet()
                                            .value(anchor.row(), anchor.column())
                                            .kind()
                                    != CellKind.BLANK
                    ? anchor
                    : table.carried().isCarried(role) ? table.carried().at(role) : null;
        }
        return table.carried().isCarried(role) ? table.carried().at(role) : null;
    }

    /** A region that reaches over from another table or from the header is none of this row's. */
    private boolean isWithin(CellAddress anchor) {
        TableArea area = table.area().orElseThrow();
        return anchor.row() > area.header().lastRow();
    }

    /** A cell merged over several columns is that of the first one, unless it holds dates of both. */
    private boolean isAnothers(CellAddress anchor, HeaderCell header) {
        if (anchor.column() == header.column()) {
            return false;
        }
        return table.names()
                .role(anchor.row(), anchor.column())
                .filter(other -> !other.type().isTemporal())
                .isPresent();
    }

    /** Whether a role's cell is merged over rows that are about other things too: what it says is not the row's alone. */
    boolean isShared(Role role, Role name) {
        HeaderCell header = table.header(role);
        HeaderCell names = table.header(name);
        if (header == null || names == null || cells == null) {
            return false;
        }
        CellAddress own = table.sheet().anchor(CellAddress.of(cells.number(), names.column()));
        return table.sheet()
                .merged(CellAddress.of(cells.number(), header.column()))
                .filter(region -> table.namesOthers(region, names.column(), own))
                .isPresent();
    }

    /** Whether a role's cell is the row's own, or one that is merged over it. */
    boolean reaches(Role role) {
        CellAddress place = place(role);
        HeaderCell header = table.header(role);
        return place != null
                && header != null
                && cells != null
                && place.equals(table.sheet().anchor(CellAddress.of(cells.number(), header.column())));
    }

    /** Where a role's cell stands or would stand. */
    Optional<CellAddress> where(Role role) {
        CellAddress place = place(role);
        if (place != null) {
            return Optional.of(place);
        }
        HeaderCell header = table.header(role);
        if (header != null && cells != null) {
            return Optional.of(CellAddress.of(cells.number(), header.column()));
        }
        return Optional.ofNullable(table.names().given(role, row())).map(LeadPair::place);
    }

    /** Whether a role's cell is a formula. */
    boolean isFormula(Role role) {
        if (cells == null || !cells.hasFormulas()) {
            return false;
        }
        HeaderCell header = table.header(role);
        int index = header == null || cells == null ? -1 : cells.find(header.column());
        return index >= 0 && cells != null && cells.formula(index);
    }

    /** The place of a role's cell; of a merged region its upper left one. */
    Location location(Role role) {
        return where(role)
                .map(place -> table.sheet().location(place).toBuilder()
                        .header(table.headerText(role))
                        .build())
                .orElseGet(() -> table.sheet().location().toBuilder().row(row()).build());
    }

    /** Where the row's cell under such a header stands. */
    Location location(HeaderCell header) {
        return table.sheet().location(CellAddress.of(row(), header.column())).toBuilder()
                .header(header.text())
                .build();
    }
}
