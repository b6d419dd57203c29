package dev.plumbline.goal;

import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;

/** Which values of an indicator are good (GOAL-2), and what share of a target a value attains (GOAL-5). */
public enum Direction implements Localized {
    /** 越高越好: the target is a lower bound. Attainment is actual / target, for targets above 0 and no other sign. */
    HIGHER("越高越好", "higher is better") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            return target.signum() <= 0 || actual.signum() < 0 ? Ratio.undefined() : Quotient.of(actual, target);
        }

        @Override
        public boolean isMet(int side) {
            return side >= 0;
        }
    },
    /** 越低越好: the target is an upper bound. Attainment is target / actual, at most 200 %. */
    LOWER("越低越好", "lower is better") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            if (target.signum() <= 0) {
                return target.signum() < 0 ? Ratio.undefined() : Ratio.of(actual.signum() == 0 ? 1 : 0);
            }
            return target.compareTo(actual.add(actual)) >= 0 ? Ratio.of(AT_MOST) : Quotient.of(target, actual);
        }

        @Override
        public boolean isMet(int side) {
            return side <= 0;
        }
    },
    /** 区间: good inside the range, worse with the distance from it. A single value is met only exactly. */
    WITHIN("区间", "within a range") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            return Ratio.of(actual.compareTo(target) == 0 ? 1 : 0);
        }

        @Override
        public boolean isMet(int side) {
            return side == 0;
        }
    },
    /** 是否完成: an amount attains nothing, and is never met. */
    DONE("是否完成", "done or not") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            return Ratio.undefined();
        }

        @Override
        public boolean isMet(int side) {
            return false;
        }
    };

    /** The most that can be attained where lower is better. */
    static final double AT_MOST = 2.0;

    private final String chinese;
    private final String english;

    Direction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The attainment by ratio of an amount, both in one unit; undefined where GOAL-5 gives none. */
    public abstract Ratio attainment(BigDecimal actual, BigDecimal target);

    /** Whether a value meets the target from where it lies: above it for a positive side, on it for 0, else below. */
    public abstract boolean isMet(int side);

    /** How a value on one side of the target is to be seen (GOAL-6). */
    public Favour favour(int side) {
        if (side == 0 || this == DONE) {
            return Favour.NEITHER;
        }
        return isMet(side) ? Favour.FAVOURABLE : Favour.UNFAVOURABLE;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
