package dev.plumbline.io.table.mapping;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads cells that hold a percentage: 80%, a number shown as 80%, or a plain number, which is a share of one up to 1. */
final class PercentCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentCells() {}

    /** How much is done, 0 to 100; anything else is reported. */
    static Optional<BigDecimal> read(TableRow row, Column column) {
        Optional<BigDecimal> percent = any(row, column);
        if (percent.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .isPresent()) {
            row.report(column, TableFindings.PERCENT_OUT_OF_RANGE, Localized.of("0%到100%", "0 to 100 %"));
            return Optional.empty();
        }
        return percent;
    }

    /** A rate that the table states and that is compared with the computed one. */
    static Optional<Quantity> stated(TableRow row, Column column) {
        Optional<Quantity> stated = any(row, column).map(value -> Quantity.of(value, Unit.PERCENT));
        if (stated.isPresent()) {
            row.compared(column);
        }
        return stated;
    }

    private static Optional<BigDecimal> any(TableRow row, Column column) {
        Optional<GridCell> cell = row.usable(column).filter(each -> !Nothing.isSaidBy(each.text()));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.get().kind() == CellKind.NUMBER && !cell.get().text().endsWith("%")) {
            BigDecimal number = cell.get().number().orElseThrow();
            boolean share = number.abs().compareTo(BigDecimal.ONE) <= 0;
            return Optional.of(share ? number.multiply(HUNDRED) : number);
        }
        Optional<BigDecimal> percent = Measure.read(cell.get().text())
                .value()
                .filter(value -> value.unit().isPercent())
                .map(Quantity::amount);
        if (percent.isEmpty()) {
            row.report(column, TableFindings.QUANTITY_EXPECTED, Localized.of("百分比，例如 80%", "a percentage such as 80%"));
        }
        return percent;
    }
}
