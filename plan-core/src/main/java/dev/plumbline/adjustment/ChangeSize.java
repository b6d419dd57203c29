package dev.plumbline.adjustment;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much an adjustment changes (调整幅度): money by currency, for each goal the per cent of its target, and what cannot be
 * measured (WF-4b).
 *
 * <p>Money is what the resource needs ask for, more and less alike. A target, or the target of a phase, is held against
 * its former amount; a goal that is added, a target that is no amount or changes its unit, and another way of measuring
 * it count as 100 %. Money without a currency, weights, deadlines, baselines, whatever is taken out, the indicators of
 * tasks and supplies cannot be measured, and are beyond every limit. Immutable and thread-safe.
 *
 * @param money the amount changed, by currency; never negative
 * @param percents the per cent of its target by which each goal changes; goals that keep theirs are left out
 * @param unmeasured what else changes, for people; beyond every limit
 */
public record ChangeSize(Map<Unit, BigDecimal> money, Map<GoalId, BigDecimal> percents, List<Localized> unmeasured)
        implements Localized {

    /** Nothing. */
    public static final ChangeSize NONE = new ChangeSize(Map.of(), Map.of(), List.of());

    public ChangeSize {
        money = Map.copyOf(money);
        percents = Map.copyOf(percents);
        unmeasured = List.copyOf(unmeasured);
    }

    /** The size of what makes the first plan the second. */
    public static ChangeSize between(Plan before, Plan after) {
        return between(before, after, Optional.empty());
    }

    /** The same with each target held against the amount it had in another version, where that has it. */
    static ChangeSize between(Plan before, Plan after, Optional<Plan> start) {
        return new ChangeSize(
                ChangedMoney.between(before, after),
                new ChangedTargets(start).between(before, after),
                UnmeasuredChanges.between(before, after));
    }

    /** Both together; what they change of the same goal adds up. */
    public ChangeSize plus(ChangeSize other) {
        return new ChangeSize(
                sum(money, other.money),
                sum(percents, other.percents),
                Stream.concat(unmeasured.stream(), other.unmeasured.stream()).toList());
    }

    private static <K> Map<K, BigDecimal> sum(Map<K, BigDecimal> one, Map<K, BigDecimal> other) {
        return Stream.of(one, other)
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add));
    }

    /** The largest per cent of any goal; 0 where no target changes. */
    public BigDecimal largestPercent() {
        return percents.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Whether all that changes can be measured. */
    public boolean isMeasured() {
        return unmeasured.isEmpty();
    }

    /** For people: {@code 12%, 300000 元, 权重 营收}. */
    @Override
    public String text(Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!percents.isEmpty()) {
            parts.add(plain(largestPercent()) + "%");
        }
        money.forEach(
                (currency, amount) -> parts.add(Quantity.of(amount, currency).toString()));
        unmeasured.forEach(change -> parts.add(change.text(locale)));
        return String.join(Localized.isChinese(locale) ? "、" : ", ", parts);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
