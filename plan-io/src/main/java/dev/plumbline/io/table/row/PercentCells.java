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
            row.report(role, AmountFindings.PERCENT_OUT_OF_RANGE, Localized.of("0%到100%", "0 to 100%"));
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
        if (value instanceof CellValue.Text && percent.isPresent()) {
            tellReading(row, role, value.text(), percent.get());
            tellAside(row, role, value.text());
        }
        if (percent.isEmpty()) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, Localized.of("百分比，例如 80%", "a percentage such as 80%"));
        }
        return percent;
    }

    /** What brackets say beside a share of progress belongs to its report. */
    private static void tellAside(TableRow row, Role role, String text) {
        if (role != Role.TASK_PERCENT) {
            aside(text)
                    .ifPresent(inside ->
                            row.tell(role, AmountFindings.AMOUNT_ASIDE, finding -> finding.putFigure("aside", inside)));
        }
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
        Optional<GapText> gap = value instanceof CellValue.Text ? GapText.of(value.text()) : Optional.empty();
        if (gap.isPresent()) {
            return isDeviation(role) ? gap.flatMap(PercentCells::signed) : Optional.empty();
        }
        return value instanceof CellValue.Text || value instanceof CellValue.Number
                ? Measure.leading(value.text())
                        .flatMap(Measure::value)
                        .filter(amount -> amount.unit().isPercent())
                        .map(Quantity::amount)
                        .or(() -> value instanceof CellValue.Text ? written(value.text()) : Optional.empty())
                : Optional.empty();
    }

    /** 8/10, 一半; 100%（6.18完成） by what stands outside the brackets. */
    private static Optional<BigDecimal> written(String text) {
        return Shares.percent(text).or(() -> {
            AmountText apart = new AmountText(text.strip(), Optional.empty()).withoutAside();
            Measure alone = Measure.read(apart.aside().isPresent() ? apart.amount() : "");
            return alone.isBareAmount()
                    ? alone.value().filter(share -> share.unit().isPercent()).map(Quantity::amount)
                    : Optional.empty();
        });
    }

    /** What stands in brackets behind a percentage and holds a number of its own: 6.18完成 of 100%（6.18完成）. */
    public static Optional<String> aside(String text) {
        return new AmountText(text, Optional.empty()).withoutAside().aside();
    }

    private static boolean isDeviation(Role role) {
        return role.field().equals("deviation");
    }

    private static Optional<BigDecimal> signed(GapText gap) {
        return gap.percent().map(by -> gap.way().isLess() ? by.amount().negate() : by.amount());
    }

    /**
     * How much is done by a cell that only says how far it is from the plan (落后10%), where another one says what was
     * planned; told either way. Empty where it cannot be known, or the cell says something else.
     */
    public static Optional<BigDecimal> fromPlanned(TableRow row, Role role, Role planned) {
        Optional<GapText> gap = row.peek(role).flatMap(GapText::of);
        Optional<BigDecimal> by = gap.flatMap(PercentCells::signed);
        if (by.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = gap.get().way().isOfPlan() && row.table().has(planned)
                ? percent(row, planned, row.value(planned))
                        .map(by.get()::add)
                        .filter(done -> done.signum() >= 0 && done.compareTo(HUNDRED) <= 0)
                : Optional.empty();
        if (share.isEmpty()) {
            row.tell(role, AmountFindings.GAP_IS_NO_SHARE, finding -> finding);
        } else {
            row.tell(
                    role,
                    AmountFindings.SHARE_BY_GAP,
                    finding -> finding.putFigure("percent", Quantity.of(share.get(), Unit.PERCENT)));
        }
        return share;
    }
}
