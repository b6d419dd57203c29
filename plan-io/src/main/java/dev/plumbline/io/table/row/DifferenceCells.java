package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what a table says of how far an actual value is off: as a rate, or as the amount between the two (差异 -20万元), which
 * follows from them and is held against them.
 */
public final class DifferenceCells {

    private DifferenceCells() {}

    /** The rate that a column of deviations states; an amount is compared here and gives none. */
    public static Optional<Quantity> stated(
            TableRow row, Role role, Role actual, Role target, Optional<Quantity> reached, Optional<Quantity> asked) {
        if (isDifferenceOfNumbers(row, role, actual, target)) {
            row.compared(role);
            return Optional.empty();
        }
        Optional<Quantity> amount = amount(row, role);
        if (amount.isEmpty()) {
            return PercentCells.stated(row, role);
        }
        boolean known = reached.isPresent()
                && asked.isPresent()
                && reached.get().unit().equals(asked.get().unit())
                && reached.get().unit().equals(amount.get().unit());
        if (!known) {
            row.keep(role);
            return Optional.empty();
        }
        row.compared(role);
        Quantity difference = reached.get().minus(asked.get());
        if (!difference.abs().equals(amount.get().abs())) {
            row.tell(
                    role,
                    AmountFindings.DIFFERENCE_DIFFERS,
                    finding -> finding.putFigure("computed", difference.toString())
                            .expected(Localized.of(difference.toString(), difference.toString())));
        }
        return Optional.empty();
    }

    private static Optional<Quantity> amount(TableRow row, Role role) {
        String text = row.usable(role).text().strip();
        boolean likely =
                !row.isNothing(text) && PercentColumn.bare(row.usable(role)).isEmpty();
        return likely
                ? Measure.read(text)
                        .value()
                        .filter(value -> !value.unit().isNone() && !value.unit().equals(Unit.PERCENT))
                : Optional.empty();
    }

    /** 100, 80 and -20: bare numbers of which the third is what lies between the others. */
    private static boolean isDifferenceOfNumbers(TableRow row, Role role, Role actual, Role target) {
        Optional<BigDecimal> stated = PercentColumn.bare(row.usable(role));
        Optional<BigDecimal> reached = PercentColumn.bare(row.value(actual));
        Optional<BigDecimal> asked = PercentColumn.bare(row.value(target));
        return stated.isPresent()
                && reached.isPresent()
                && asked.isPresent()
                && stated.get().signum() != 0
                && reached.get()
                                .subtract(asked.get())
                                .abs()
                                .compareTo(stated.get().abs())
                        == 0;
    }
}
