package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Nothing;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a column as sums from its first row on, so that each is read once however many rows total them. Confined
 * to one thread.
 */
final class ColumnSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The amounts of the rows before one.
     *
     * @param sum of them all
     * @param count how many there are
     * @param unit of the last one; null where there is none
     * @param from the first row from which all amounts can be read and are of one unit
     * @param last the last row that holds an amount; less than 0 where none does
     */
    private record Before(
            BigDecimal sum, int count, @Nullable Unit unit, int from, int last) {}

    private final List<GridRow> rows;
    private final int column;
    private final String unit;
    private final boolean adds;
    private final boolean share;
    private final boolean percent;
    private final List<Before> sums = new ArrayList<>();

    /**
     * A column.
     *
     * @param unit of its bare numbers
     * @param adds whether its values add up to anything
     * @param share whether they are shares of one whole
     * @param percent whether they are percentages
     */
    ColumnSums(List<GridRow> rows, int column, String unit, boolean adds, boolean share, boolean percent) {
        this.rows = rows;
        this.column = column;
        this.unit = unit;
        this.adds = adds;
        this.share = share;
        this.percent = percent;
        sums.add(new Before(BigDecimal.ZERO, 0, null, 0, -1));
    }

    boolean adds() {
        return adds;
    }

    boolean share() {
        return share;
    }

    boolean percent() {
        return percent;
    }

    /** The sum or mean of some rows, by their indexes; empty where one cannot be read or is of another unit. */
    Optional<Quantity> computed(int from, int to, boolean average) {
        while (sums.size() <= to) {
            sums.add(next(sums.get(sums.size() - 1), sums.size() - 1));
        }
        Before start = sums.get(from);
        Before end = sums.get(to);
        int count = end.count() - start.count();
        Unit of = end.unit();
        if (count == 0 || of == null || end.from() > from) {
            return Optional.empty();
        }
        BigDecimal sum = end.sum().subtract(start.sum());
        BigDecimal amount = average ? sum.divide(BigDecimal.valueOf(count), 8, RoundingMode.HALF_UP) : sum;
        return kept(amount.stripTrailingZeros(), of);
    }

    private Before next(Before before, int row) {
        CellValue value = rows.get(row).at(column);
        if (value.kind() == CellKind.BLANK || Nothing.isSaidBy(value.text())) {
            return before;
        }
        Optional<Quantity> amount = quantity(value);
        if (amount.isEmpty()) {
            return new Before(before.sum(), before.count(), before.unit(), row + 1, before.last());
        }
        Unit here = amount.get().unit();
        boolean other = before.unit() != null && !here.equals(before.unit());
        return new Before(
                before.sum().add(amount.get().amount()),
                before.count() + 1,
                here,
                other ? Math.max(before.from(), before.last() + 1) : before.from(),
                row);
    }

    /** What a cell of the column holds. */
    Optional<Quantity> quantity(CellValue value) {
        if (value instanceof CellValue.Number number && number.isPercent()) {
            return kept(number.amount().multiply(HUNDRED), Unit.PERCENT);
        }
        if (value instanceof CellValue.Number || value instanceof CellValue.Text && isShort(value.text())) {
            Measure measure = Measure.read(value.text() + (Measure.isBare(value.text()) ? unit : ""));
            return measure.name().isPresent() || measure.isGrowth() ? Optional.empty() : measure.value();
        }
        return Optional.empty();
    }

    /** An amount, unless it is too large to be one: such a total is compared with nothing. */
    private static Optional<Quantity> kept(BigDecimal amount, Unit unit) {
        return Quantity.fits(amount) ? Optional.of(Quantity.of(amount, unit)) : Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.length() <= 16 && text.chars().anyMatch(Character::isDigit);
    }
}
