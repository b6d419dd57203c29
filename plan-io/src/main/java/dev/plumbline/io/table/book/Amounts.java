package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.util.Optional;

/** Reads amounts whose unit may stand in a column of its own: 240 beside 人·天. */
final class Amounts {

    private static final Localized EXPECTED =
            Localized.of("数值加单位，例如 5万元、3人、2台", "a number and a unit, such as 5万元, 3人 or 2台");

    private Amounts() {}

    /** An amount of 0 or more; anything else is reported. */
    static Optional<Quantity> read(TableRow row, Role role, Role unit) {
        Optional<Quantity> amount = withUnit(row, role, unit)
                .or(() -> MeasureCells.valued(row, role).flatMap(Measure::value));
        if (amount.isPresent() && amount.get().signum() < 0
                || amount.isEmpty() && row.text(role).isPresent()) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, EXPECTED);
            return Optional.empty();
        }
        return amount;
    }

    /** A bare number with the unit of the row's own column. */
    private static Optional<Quantity> withUnit(TableRow row, Role role, Role unit) {
        Optional<String> own = row.text(unit);
        Optional<String> text = row.text(role);
        if (own.isEmpty() || text.isEmpty() || !isBare(text.get())) {
            return Optional.empty();
        }
        return MeasureCells.read(row, role, own.get()).flatMap(Measure::value);
    }

    private static boolean isBare(String text) {
        String plain = TextForms.halfWidth(text);
        return plain.chars().anyMatch(Character::isDigit)
                && plain.chars().allMatch(letter -> Character.isDigit(letter) || "., ".indexOf(letter) >= 0);
    }
}
