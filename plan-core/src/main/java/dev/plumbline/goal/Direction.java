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
        Favour favour(int side) {
            return side > 0 ? Favour.FAVOURABLE : Favour.UNFAVOURABLE;
        }
    },
    /** 越低越好: the target is an upper bound. Attainment is target / actual, at most 200 %. */
    LOWER("越低越好", "lower is better") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            if (target.signum() < 0) {
                return Ratio.undefined();
            }
            if (target.signum() == 0) {
                return Ratio.of(actual.signum() == 0 ? 1 : 0);
            }
            return target.compareTo(actual.add(actual)) >= 0 ? Ratio.of(AT_MOST) : Quotient.of(target, actual);
        }

        @Override
        Favour favour(int side) {
            return side < 0 ? Favour.FAVOURABLE : Favour.UNFAVOURABLE;
        }
    },
    /** 区间: good inside the range, worse with the distance from it. A single value is met only exactly. */
    WITHIN("区间", "within a range") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            return Ratio.of(actual.compareTo(target) == 0 ? 1 : 0);
        }

        @Override
        Favour favour(int side) {
            return Favour.UNFAVOURABLE;
        }
    },
    /** 是否完成: an amount attains nothing. */
    DONE("是否完成", "done or not") {
        @Override
        public Ratio attainment(BigDecimal actual, BigDecimal target) {
            return Ratio.undefined();
        }

        @Override
        Favour favour(int side) {
            return Favour.NEITHER;
        }
    };

    private static final double AT_MOST = 2.0;

    private final String chinese;
    private final String english;

    Direction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The attainment by ratio of an amount, both in one unit; undefined where GOAL-5 gives none. */
    public abstract Ratio attainment(BigDecimal actual, BigDecimal target);

    /** How a value on one side of the target is to be seen: above for a positive side, below for a negative one. */
    abstract Favour favour(int side);

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
