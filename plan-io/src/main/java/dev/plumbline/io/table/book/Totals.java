package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TableArea.Total;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Nothing;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds rows that total others against the rows they total, column by column (IO-2b). */
final class Totals {

    private static final Pattern SHARES = Pattern.compile("(?i)权重|占比|比重|份额|weight|share");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OfficeTable table;
    private final TableArea area;
    private final Remarks remarks;

    private Totals(OfficeTable table, TableArea area, Remarks remarks) {
        this.table = table;
        this.area = area;
        this.remarks = remarks;
    }

    static void check(OfficeTable table, Remarks remarks) {
        table.area().ifPresent(area -> {
            Totals totals = new Totals(table, area, remarks);
            area.totals().forEach(totals::check);
        });
    }

    private void check(Total total) {
        GridRow row = total.row();
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) < area.firstColumn() || row.column(i) > area.lastColumn()) {
                continue;
            }
            Optional<Quantity> stated = quantity(row.value(i));
            boolean adds = stated.isPresent() && (total.average() || isSummed(row.column(i), stated.get()));
            Optional<Quantity> computed = adds ? computed(total, row.column(i)) : Optional.empty();
            boolean comparable = computed.isPresent()
                    && (computed.get().unit().equals(stated.get().unit())
                            || stated.get().unit().symbol().isEmpty());
            table.account().note(row.number(), row.column(i), comparable ? CellOutcome.COMPARED : CellOutcome.LAYOUT);
            if (comparable && !fits(stated.get(), computed.get())) {
                tell(row, i, computed.get());
            }
        }
    }

    /** Dates add up to nothing, and of percentages only weights and shares do. */
    private boolean isSummed(int column, Quantity stated) {
        Optional<Role> role = area.match().roles().entrySet().stream()
                .filter(each -> each.getValue().column() == column)
                .map(each -> each.getKey())
                .findFirst();
        boolean share = role.filter(Role.GOAL_WEIGHT::equals).isPresent()
                || area.header().cells().stream()
                        .filter(cell -> cell.column() == column)
                        .anyMatch(cell -> SHARES.matcher(cell.text()).find());
        boolean percent = stated.unit().equals(Unit.PERCENT)
                || role.filter(each -> each.type() == CellType.PERCENT).isPresent();
        return role.filter(each -> each.type().isTemporal()).isEmpty() && (share || !percent);
    }

    /** A total may be rounded to the digits it shows; a mean is given to one digit more than it can be told by. */
    private static boolean fits(Quantity stated, Quantity computed) {
        int scale = Math.max(0, stated.amount().stripTrailingZeros().scale());
        BigDecimal rounded = computed.amount().setScale(scale, RoundingMode.HALF_UP);
        BigDecimal distance = rounded.subtract(stated.amount()).abs();
        return distance.signum() == 0 || scale > 0 && distance.compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0;
    }

    private Optional<Quantity> computed(Total total, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        Unit unit = null;
        int count = 0;
        for (int i = total.from(); i < total.to(); i++) {
            CellValue value = area.rows().get(i).at(column);
            if (value.kind() == CellKind.BLANK || Nothing.isSaidBy(value.text())) {
                continue;
            }
            Optional<Quantity> amount = quantity(value);
            if (amount.isEmpty() || unit != null && !unit.equals(amount.get().unit())) {
                return Optional.empty();
            }
            unit = amount.get().unit();
            sum = sum.add(amount.get().amount());
            count++;
        }
        if (count == 0 || unit == null) {
            return Optional.empty();
        }
        BigDecimal amount = total.average() ? sum.divide(BigDecimal.valueOf(count), 8, RoundingMode.HALF_UP) : sum;
        return kept(amount.stripTrailingZeros(), unit);
    }

    private static Optional<Quantity> quantity(CellValue value) {
        if (value instanceof CellValue.Number number && number.isPercent()) {
            return kept(number.amount().multiply(HUNDRED), Unit.PERCENT);
        }
        if (value instanceof CellValue.Number || value instanceof CellValue.Text && isShort(value.text())) {
            Measure measure = Measure.read(value.text());
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

    private void tell(GridRow row, int index, Quantity computed) {
        String header = area.header().cells().stream()
                .filter(cell -> cell.column() == row.column(index))
                .map(cell -> cell.text())
                .findFirst()
                .orElse(CellAddress.letters(row.column(index)));
        remarks.add(Finding.builder(TableFindings.TOTAL_DIFFERS)
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
