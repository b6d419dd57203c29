package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How measurements of an indicator add up over time (GOAL-8). */
public enum Accumulation implements Localized {
    /** Revenue, contracts signed: the sum over the period. */
    FLOW("流量", "flow") {
        @Override
        BigDecimal over(List<BigDecimal> amounts, List<BigDecimal> weights) {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },
    /** Headcount, satisfaction scores: the last value. */
    STOCK("存量", "stock") {
        @Override
        BigDecimal over(List<BigDecimal> amounts, List<BigDecimal> weights) {
            return amounts.get(amounts.size() - 1);
        }
    },
    /** On-time rate: the mean to 16 digits, weighted by the bases where every measurement gives one. */
    RATE("比率", "rate") {
        @Override
        BigDecimal over(List<BigDecimal> amounts, List<BigDecimal> weights) {
            boolean weighted = weights.size() == amounts.size();
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            for (int i = 0; i < amounts.size(); i++) {
                BigDecimal weight = weighted ? weights.get(i) : BigDecimal.ONE;
                sum = sum.add(amounts.get(i).multiply(weight));
                total = total.add(weight);
            }
            return sum.divide(total, MathContext.DECIMAL64);
        }
    };

    private final String chinese;
    private final String english;

    Accumulation(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    abstract BigDecimal over(List<BigDecimal> amounts, List<BigDecimal> weights);

    /**
     * One amount for several measurements, given in the order of time.
     *
     * @param measurements at least one, all of amounts in one unit
     * @throws IllegalArgumentException if there is none, or one is not an amount in the unit of the first
     */
    public Quantity over(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("There are no measurements []. Give at least one.");
        }
        Quantity first = amount(measurements.get(0));
        List<BigDecimal> amounts = new ArrayList<>(measurements.size());
        List<BigDecimal> bases = new ArrayList<>();
        for (Measurement each : measurements) {
            Quantity amount = amount(each);
            if (!amount.unit().equals(first.unit())) {
                throw new IllegalArgumentException(
                        "Measured amounts [" + first + "] and [" + amount + "] differ in unit. Leave one kind out.");
            }
            amounts.add(amount.amount());
            each.base().ifPresent(bases::add);
        }
        return Quantity.of(over(amounts, bases), first.unit());
    }

    private static Quantity amount(Measurement measurement) {
        return measurement
                .amount()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Measured value [" + measurement.value() + "] is not an amount. Leave it out."));
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
