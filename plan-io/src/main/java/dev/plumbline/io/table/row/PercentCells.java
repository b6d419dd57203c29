package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads cells that hold a percentage: 80%, a number shown as 80%, or a bare number, judged by its whole column. */
public final class PercentCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentCells() {}

    /** How much is done, 0 to 100; anything else is reported. */
    public static Optional<BigDecimal> read(TableRow row, Role role) {
        Optional<BigDecimal> percent = any(row, role);
        if (percent.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .isPresent()) {
            row.report(role, AmountFindings.PERCENT_OUT_OF_RANGE, Localized.of("0%到100%", "0 to 100 %"));
            return Optional.empty();
        }
        return percent;
    }

    /** A rate that the table states and that is compared with the computed one. */
    public static Optional<Quantity> stated(TableRow row, Role role) {
        Optional<Quantity> stated = any(row, role).map(value -> Quantity.of(value, Unit.PERCENT));
        if (stated.isPresent()) {
            row.compared(role);
        }
        return stated;
    }

    /** Any percentage; what is none is reported. */
    public static Optional<BigDecimal> any(TableRow row, Role role) {
        CellValue value = row.usable(role);
        if (row.isNothing(value.text())) {
            return Optional.empty();
        }
        Optional<BigDecimal> percent = percent(row, role, value);
        if (PercentColumn.bare(value).filter(PercentCells::mayBeShare).isPresent()
                && !row.table().holdsShares(role)) {
            row.tell(role, AmountFindings.PERCENT_MIXED, finding -> finding.putFigure("percent", value.text()));
        }
        if (value instanceof CellValue.Text) {
            percent.ifPresent(share -> tellReading(row, role, value.text(), share));
        }
        if (percent.isEmpty()) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, Localized.of("百分比，例如 80%", "a percentage such as 80%"));
        }
        return percent;
    }

    /** 8/10 was worked out, >80% only says from where on it lies. */
    private static void tellReading(TableRow row, Role role, String text, BigDecimal percent) {
        Optional<Measure> measure =
                Measure.leading(text).filter(each -> each.value().isPresent());
        boolean limit = measure.filter(each -> !each.leavesDirectionOpen()).isPresent() && percent.signum() != 0;
        boolean shared = PercentColumn.bare(new CellValue.Text(text)).isEmpty()
                && Shares.percent(text).isPresent();
        if (shared || limit) {
            row.tell(
                    role,
                    shared ? AmountFindings.SHARE_COMPUTED : AmountFindings.PERCENT_IS_LIMIT,
                    finding -> finding.putFigure("percent", Quantity.of(percent, Unit.PERCENT)));
        }
    }

    private static boolean mayBeShare(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The percentage that a cell holds, if it holds one that can be kept (SAFE-1); nothing is reported. */
    public static Optional<BigDecimal> percent(TableRow row, Role role, CellValue value) {
        return uncapped(row, role, value).filter(Quantity::fits);
    }

    private static Optional<BigDecimal> uncapped(TableRow row, Role role, CellValue value) {
        if (value instanceof CellValue.Number number && number.isPercent()) {
            return Optional.of(number.amount().movePointRight(2));
        }
        Optional<BigDecimal> bare = PercentColumn.bare(value);
        if (bare.isPresent()) {
            return bare.map(number -> row.table().holdsShares(role) ? number.multiply(HUNDRED) : number);
        }
        return value instanceof CellValue.Text || value instanceof CellValue.Number
                ? Measure.leading(value.text())
                        .flatMap(Measure::value)
                        .filter(amount -> amount.unit().isPercent())
                        .map(Quantity::amount)
                        .or(() -> value instanceof CellValue.Text ? Shares.percent(value.text()) : Optional.empty())
                : Optional.empty();
    }
}
