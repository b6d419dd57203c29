package dev.plumbline.resource;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
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

    /** Tasks with a budget of which nobody can tell what they are worth by now. */
    public static final FindingCode UNTOLD = FindingCode.of(
                    "earned-value-untold",
                    Severity.INFO,
                    "{count}项有预算的任务没有报告完成百分比或没有起止日期，其预算{budget}未计入挣值：{tasks}",
                    "{count} {count|task|tasks} with a budget {count|has|have} no reported percentage or no dates; {budget} are left out of the earned value: {tasks}")
            .advising("填写起止日期并报告完成百分比", "State their dates and report their percentages");

    private static final int DECIMALS = 2;

    /** Refuses amounts in different currencies. */
    public EarnedValue {
        planned.compareTo(budget);
        earned.compareTo(budget);
        actual.compareTo(budget);
    }

    /**
     * The earned value of a task; empty where nobody told how far it is, or where it has no dates to say how far it should
     * be. A task of which nothing was to be done yet, and nothing is told, has earned nothing.
     */
    public static Optional<EarnedValue> of(TaskProgress progress, Quantity budget, Quantity actual) {
        OptionalDouble planned = progress.plannedPercent();
        OptionalDouble done = progress.percent();
        boolean unbegun = done.isEmpty() && planned.isPresent() && planned.getAsDouble() == 0;
        if (planned.isEmpty() || done.isEmpty() && !unbegun) {
            return Optional.empty();
        }
        return Optional.of(
                new EarnedValue(budget, share(budget, planned.getAsDouble()), share(budget, done.orElse(0)), actual));
    }

    private static Quantity share(Quantity budget, double percent) {
        BigDecimal part = BigDecimal.valueOf(percent).movePointLeft(2);
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

    /** BAC / CPI (EAC): what it will cost in the end if it goes on like this; empty until something is earned and spent. */
    public Optional<Quantity> estimateAtCompletion() {
        if (earned.isZero() || actual.isZero()) {
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
