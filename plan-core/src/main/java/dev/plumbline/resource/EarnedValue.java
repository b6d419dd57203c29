package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import dev.plumbline.task.TaskProgress;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What work was worth against what it cost (挣值): budget, planned value, earned value, actual cost, all in one currency
 * (RES-4).
 *
 * <p>Money is rounded half up to the second decimal. An index whose denominator is zero is undefined, and so is what
 * follows from it. Amounts of different currencies are never added: {@link #byCurrency}. Immutable and thread-safe.
 *
 * @param budget the budget at completion (BAC)
 * @param planned what was to be done by now, at its budget (PV)
 * @param earned what is done, at its budget (EV)
 * @param actual what it has cost (AC)
 */
public record EarnedValue(Quantity budget, Quantity planned, Quantity earned, Quantity actual) {

    private static final int DECIMALS = 2;

    /** Refuses amounts in different currencies. */
    public EarnedValue {
        planned.compareTo(budget);
        earned.compareTo(budget);
        actual.compareTo(budget);
    }

    /** The earned value of a task; what can't be told about its progress counts as nothing planned or done. */
    public static EarnedValue of(TaskProgress progress, Quantity budget, Quantity actual) {
        return new EarnedValue(
                budget, share(budget, progress.plannedPercent()), share(budget, progress.percent()), actual);
    }

    private static Quantity share(Quantity budget, OptionalDouble percent) {
        BigDecimal part = BigDecimal.valueOf(percent.orElse(0)).movePointLeft(2);
        return money(budget.amount().multiply(part), budget.unit());
    }

    private static Quantity money(BigDecimal amount, Unit unit) {
        return Quantity.of(amount.setScale(DECIMALS, RoundingMode.HALF_UP), unit);
    }

    /** The sum of two values in the same currency. */
    public EarnedValue plus(EarnedValue other) {
        return new EarnedValue(
                budget.plus(other.budget),
                planned.plus(other.planned),
                earned.plus(other.earned),
                actual.plus(other.actual));
    }

    /** The sums of values, one for each currency, in the order of their first appearance. */
    public static Map<Unit, EarnedValue> byCurrency(Collection<EarnedValue> values) {
        Map<Unit, EarnedValue> sums = new LinkedHashMap<>();
        values.forEach(value -> sums.merge(value.budget().unit(), value, EarnedValue::plus));
        return sums;
    }

    /** EV − PV (SV): negative when behind. */
    public Quantity scheduleVariance() {
        return earned.minus(planned);
    }

    /** EV − AC (CV): negative when it costs more than it is worth. */
    public Quantity costVariance() {
        return earned.minus(actual);
    }

    /** EV / PV (SPI): below 1 when behind. */
    public Ratio schedulePerformance() {
        return Ratio.of(earned, planned);
    }

    /** EV / AC (CPI): below 1 when it costs more than it is worth. */
    public Ratio costPerformance() {
        return Ratio.of(earned, actual);
    }

    /** BAC / CPI (EAC): what it will cost in the end if it goes on like this; empty until something is earned. */
    public Optional<Quantity> estimateAtCompletion() {
        if (earned.isZero()) {
            return Optional.empty();
        }
        BigDecimal estimate = budget.amount().multiply(actual.amount()).divide(earned.amount(), MathContext.DECIMAL128);
        return Optional.of(money(estimate, budget.unit()));
    }

    /** EAC − AC (ETC): what it will still cost. */
    public Optional<Quantity> estimateToComplete() {
        return estimateAtCompletion().map(estimate -> estimate.minus(actual));
    }

    /** BAC − EAC (VAC): what will be left of the budget; negative when it is overspent. */
    public Optional<Quantity> varianceAtCompletion() {
        return estimateAtCompletion().map(budget::minus);
    }
}
