package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TableArea.Total;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetFindings;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds rows that total others against the rows they total, column by column (IO-2b). */
final class Totals {

    private final OfficeTable table;
    private final TableArea area;
    private final ReadWords words;
    private final Remarks remarks;
    private final Map<Integer, ColumnSums> columns = new HashMap<>();
    private final Map<Integer, Role> roles = new HashMap<>();

    private Totals(OfficeTable table, TableArea area, ReadWords words, Remarks remarks) {
        this.table = table;
        this.area = area;
        this.words = words;
        this.remarks = remarks;
        area.match().roles().forEach((role, cell) -> roles.putIfAbsent(cell.column(), role));
    }

    static void check(OfficeTable table, ReadWords words, Remarks remarks) {
        table.area().ifPresent(area -> {
            Totals totals = new Totals(table, area, words, remarks);
            area.totals().forEach(totals::check);
        });
    }

    private void check(Total total) {
        GridRow row = total.row();
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) < area.firstColumn() || row.column(i) > area.lastColumn()) {
                continue;
            }
            ColumnSums column = columns.computeIfAbsent(row.column(i), this::column);
            Optional<Quantity> stated = column.quantity(row.value(i));
            boolean adds = stated.isPresent() && (total.average() || isSummed(column, stated.get()));
            Optional<Quantity> computed =
                    adds ? column.computed(total.from(), total.to(), total.average()) : Optional.empty();
            boolean comparable = computed.isPresent()
                    && (computed.get().unit().equals(stated.get().unit())
                            || stated.get().unit().isNone()
                            || computed.get().unit().isNone());
            table.account().note(row.number(), row.column(i), comparable ? CellOutcome.COMPARED : CellOutcome.LAYOUT);
            if (comparable && !fits(stated.get(), computed.get())) {
                tell(row, i, computed.get());
            }
        }
    }

    private ColumnSums column(int column) {
        Optional<Role> role = Optional.ofNullable(roles.get(column));
        Optional<String> header = area.header().cells().stream()
                .filter(cell -> cell.column() == column)
                .map(HeaderCell::text)
                .findFirst();
        return new ColumnSums(
                area.rows(),
                column,
                role.flatMap(table::unit).orElse(""),
                role.filter(each -> each.type().isTemporal()).isEmpty(),
                role.filter(Role.GOAL_WEIGHT::equals).isPresent()
                        || header.filter(text -> isShare(words.keys().of(text))).isPresent(),
                role.filter(each -> each.type() == CellType.PERCENT).isPresent());
    }

    /** Dates add up to nothing, and of percentages only weights and shares do. */
    private static boolean isSummed(ColumnSums column, Quantity stated) {
        boolean percent = stated.unit().equals(Unit.PERCENT) || column.percent();
        return column.adds() && (column.share() || !percent);
    }

    private boolean isShare(String header) {
        return words.list("columnSums").keySet().stream().anyMatch(header::contains);
    }

    /** A total may be rounded to the digits it shows; a mean is given to one digit more than it can be told by. */
    private static boolean fits(Quantity stated, Quantity computed) {
        int scale = Math.max(0, stated.amount().stripTrailingZeros().scale());
        BigDecimal rounded = computed.amount().setScale(scale, RoundingMode.HALF_UP);
        BigDecimal distance = rounded.subtract(stated.amount()).abs();
        return distance.signum() == 0 || scale > 0 && distance.compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0;
    }

    private void tell(GridRow row, int index, Quantity computed) {
        String header = area.header().cells().stream()
                .filter(cell -> cell.column() == row.column(index))
                .map(cell -> cell.text())
                .findFirst()
                .orElse(CellAddress.letters(row.column(index)));
        remarks.add(Finding.builder(SheetFindings.TOTAL_DIFFERS)
                .location(table.sheet().location(CellAddress.of(row.number(), row.column(index))).toBuilder()
                        .header(header)
                        .build())
                .value(row.text(index))
                .putFigure("value", row.text(index))
                .putFigure("header", header)
                .putFigure("computed", computed.toString())
                .build());
    }
}
