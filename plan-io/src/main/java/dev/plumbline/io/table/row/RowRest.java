package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.PeriodColumn;
import dev.plumbline.io.table.word.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row holds that nobody asked for: kept as text, or reported, since nothing is lost in silence (IO-2e). */
final class RowRest {

    /** The name of the attribute that holds the banner above a row. */
    private static final String GROUP = "分组";

    private final OfficeTable table;
    private final @Nullable GridRow cells;
    private final Remarks remarks;
    private final Set<Role> asked;
    private final Set<Integer> taken;
    private final Map<String, Integer> numbers = new HashMap<>(0);

    RowRest(OfficeTable table, @Nullable GridRow cells, Remarks remarks, Set<Role> asked, Set<Integer> taken) {
        this.table = table;
        this.cells = cells;
        this.remarks = remarks;
        this.asked = asked;
        this.taken = taken;
    }

    private int row() {
        return cells == null ? table.form().orElseThrow().firstRow() : cells.number();
    }

    /**
     * What the row holds in columns whose role nobody asked for and in columns without a role, by header; for things
     * that carry attributes. Asked last.
     */
    Map<String, String> kept() {
        if (!holdsMore()) {
            return Map.of();
        }
        Map<String, String> kept = new LinkedHashMap<>();
        banner().ifPresent(text -> kept.put(GROUP, text));
        for (HeaderCell header : table.wide().unknown(cells)) {
            if (keep(header, kept)) {
                remarks.addAlike(column(header, SheetFindings.COLUMN_KEPT));
            }
        }
        for (PeriodColumn column : table.wide().periods(cells)) {
            if (!taken.contains(column.header().column()) && keep(column.header(), kept)) {
                remarks.addAlike(column(column.header(), PeriodFindings.PERIOD_KEPT));
            }
        }
        table.headers().forEach((role, header) -> {
            if (!asked.contains(role)) {
                keep(header, kept);
            }
        });
        for (LeadPair pair : table.others()) {
            keep(pair, kept);
        }
        if (cells == null) {
            table.given().forEach((role, pair) -> {
                if (!asked.contains(role)) {
                    keep(pair, kept);
                }
            });
        }
        return kept;
    }

    /** Whether there can be anything to keep: columns nobody asked for, a banner above. */
    private boolean holdsMore() {
        return cells == null
                || !table.unknown().isEmpty()
                || !table.periods().isEmpty()
                || !table.banners().isEmpty()
                || !asked.containsAll(table.columns());
    }

    private Optional<String> banner() {
        return table.area().flatMap(area -> Banners.above(area, row()));
    }

    private boolean keep(HeaderCell header, Map<String, String> kept) {
        CellValue value = cells == null ? CellValue.BLANK : cells.at(header.column());
        if (value.kind() == CellKind.BLANK) {
            return false;
        }
        String name = free(header.text(), kept);
        kept.put(name, value.text().strip());
        table.account().note(row(), header.column(), CellOutcome.KEPT);
        return true;
    }

    private void keep(LeadPair pair, Map<String, String> kept) {
        if (!pair.value().isEmpty()) {
            kept.put(free(pair.label(), kept), pair.value());
            table.account().note(pair.place().row(), pair.place().column(), CellOutcome.KEPT);
        }
    }

    /** Columns of one name are counted on from the last one: there may be thousands. */
    private String free(String header, Map<String, String> kept) {
        String name = header.isBlank() ? "?" : header.strip();
        String free = name;
        while (kept.containsKey(free)) {
            free = name + " (" + numbers.merge(name, 2, (number, two) -> number + 1) + ")";
        }
        return free;
    }

    private Finding column(HeaderCell header, FindingCode code) {
        return Finding.builder(code)
                .location(table.sheet().location(CellAddress.of(header.row(), header.column())).toBuilder()
                        .header(header.text())
                        .build())
                .value(header.text())
                .putFigure("header", header.text())
                .putFigure("count", 1)
                .build();
    }
}
