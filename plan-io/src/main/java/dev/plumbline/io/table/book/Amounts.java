package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads amounts whose unit may stand in a column of its own: 240 beside 人·天. */
final class Amounts {

    private static final Localized EXPECTED =
            Localized.of("数值加单位，例如 5万元、3人、2台", "a number and a unit, such as 5万元, 3人 or 2台");

    private Amounts() {}

    /** An amount of 0 or more; anything else is reported. */
    static Optional<Quantity> read(TableRow row, Role role, Role unit) {
        Optional<Quantity> amount = withUnit(row, role, unit)
                .or(() -> product(row, role))
                .or(() -> MeasureCells.valued(row, role)
                        .map(measure -> once(row, role, measure))
                        .flatMap(Measure::value));
        if (amount.isPresent() && amount.get().signum() < 0
                || amount.isEmpty() && row.text(role).isPresent()) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, EXPECTED);
            return Optional.empty();
        }
        return amount;
    }

    /** 500元×3 is 1500元, which is told. */
    static Optional<Quantity> product(TableRow row, Role role) {
        Optional<Quantity> product = row.peek(role).flatMap(Products::of);
        product.ifPresent(read -> {
            row.cell(role);
            row.tell(role, AmountFindings.PRODUCT, finding -> finding.putFigure("read", read));
        });
        return product;
    }

    /** 3500元/月 is taken as it stands; that it comes again is told and stays with the row. */
    private static Measure once(TableRow row, Role role, Measure measure) {
        if (measure.reading().meaning() instanceof Meaning.PerPeriod) {
            row.tell(
                    role,
                    AmountFindings.AMOUNT_ONCE,
                    finding -> finding.putFigure(
                            "read", measure.value().map(Quantity::toString).orElse("")));
            row.keepToo(role);
        }
        return measure;
    }

    /** The same, in the unit that the row's other amounts are of where its own cell says none. */
    static Optional<Quantity> read(TableRow row, Role role, Role unit, Optional<String> ofRow) {
        boolean open = ofRow.isPresent()
                && row.text(unit).isEmpty()
                && row.peek(role).filter(text -> isUnitless(row, role, text)).isPresent();
        if (!open) {
            return read(row, role, unit);
        }
        Optional<Quantity> amount = MeasureCells.read(row, role, ofRow.get())
                .flatMap(Measure::value)
                .filter(value -> value.signum() >= 0);
        if (amount.isEmpty()) {
            return read(row, role, unit);
        }
        row.tell(role, AmountFindings.UNIT_OF_ROW, finding -> finding.putFigure("read", amount.get()));
        return amount;
    }

    /** The unit that all amounts of a row are of which say one, where others say none; empty where there are several. */
    static Optional<String> unitOfRow(TableRow row, Collection<Role> roles) {
        Set<Unit> units = new HashSet<>(2);
        boolean open = false;
        for (Role role : roles) {
            Optional<Quantity> amount = row.peek(role).flatMap(text -> MeasureCells.peek(row, role, text));
            open |= amount.filter(value -> value.unit().isNone()).isPresent();
            amount.map(Quantity::unit).filter(each -> !each.isNone()).ifPresent(units::add);
        }
        return open && units.size() == 1
                ? Optional.of(units.iterator().next().symbol()).filter(symbol -> !symbol.equals("%"))
                : Optional.empty();
    }

    private static boolean isUnitless(TableRow row, Role role, String text) {
        return MeasureCells.peek(row, role, text)
                .filter(value -> value.unit().isNone())
                .isPresent();
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
