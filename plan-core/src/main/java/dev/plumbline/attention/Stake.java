package dev.plumbline.attention;

import dev.plumbline.goal.GoalLevel;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What something puts at risk (影响): how much of the company's goals hangs on it, whose goal it is, how much money, how many
 * days. Immutable and thread-safe.
 *
 * <p>The greater stake comes first: by share to nine places, then by level, then by money of one currency, then by days
 * (RULE-1).
 *
 * @param share of the goals at the top, 0..1, rounded to nine places: the product of the weights on the way up
 * @param level the goal's level; empty where no goal is concerned
 * @param money the amount of money concerned; empty where none is known
 * @param days how late it is in days; 0 where it is not
 */
public record Stake(double share, Optional<GoalLevel> level, Optional<Quantity> money, long days)
        implements Comparable<Stake>, Localized {

    /** Nothing that is known. */
    public static final Stake NONE = new Stake(0, Optional.empty(), Optional.empty(), 0);

    private static final Comparator<Stake> GREATEST_FIRST = Comparator.comparingDouble(Stake::share)
            .reversed()
            .thenComparingInt(Stake::rank)
            .thenComparing(Stake::currency)
            .thenComparing(Stake::amount, Comparator.reverseOrder())
            .thenComparing(Stake::days, Comparator.reverseOrder());
    private static final String NO_CURRENCY = "\uffff";
    private static final double WORTH_TELLING = 0.0005;
    private static final double BILLION = 1e9;

    /** Refuses a share outside 0..1 and negative days. */
    public Stake {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share [" + share + "] is not between 0 and 1. Give a part of 1.");
        }
        if (days < 0) {
            throw new IllegalArgumentException("A stake of [" + days + "] days. Give 0 or more.");
        }
        // Equal shares that were reckoned differently differ in their last digits, which say nothing.
        share = Math.rint(share * BILLION) / BILLION;
    }

    private int rank() {
        return level.map(GoalLevel::ordinal).orElse(GoalLevel.values().length);
    }

    private String currency() {
        return money.map(amount -> amount.unit().symbol()).orElse(NO_CURRENCY);
    }

    private BigDecimal amount() {
        return money.map(Quantity::amount).orElse(BigDecimal.ZERO);
    }

    /** This stake at least as late as that, in days; what is later already stays so. */
    public Stake late(long daysLate) {
        return new Stake(share, level, money, Math.max(days, daysLate));
    }

    /** This stake with that much money in it. */
    Stake worth(Quantity amount) {
        return new Stake(share, level, Optional.of(amount), days);
    }

    /** This stake with more money in it; what is in another currency does not add up and stays out. */
    Stake and(Quantity more) {
        return money.isEmpty()
                ? worth(more)
                : money.filter(held -> held.unit().equals(more.unit()))
                        .map(held -> worth(held.plus(more)))
                        .orElse(this);
    }

    @Override
    public int compareTo(Stake other) {
        return GREATEST_FIRST.compare(this, other);
    }

    /** In one line, such as {@code 占总目标30%，公司级，5万元，16天}; empty where nothing is known. */
    @Override
    public String text(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        List<String> parts = new ArrayList<>();
        if (share >= WORTH_TELLING) {
            String percent = Ratio.of(share).printed();
            parts.add(chinese ? "占总目标" + percent : percent + " of all goals");
        }
        level.ifPresent(each -> parts.add(each.text(locale)));
        money.ifPresent(each -> parts.add(each.toString()));
        if (days > 0) {
            parts.add(chinese ? days + "天" : days + (days == 1 ? " day" : " days"));
        }
        return String.join(chinese ? "，" : ", ", parts);
    }
}
