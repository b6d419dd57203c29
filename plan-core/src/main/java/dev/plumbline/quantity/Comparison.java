package dev.plumbline.quantity;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How a value is held against a limit (比较方式). */
public enum Comparison implements Localized {
    /** ≥: 不低于, 至少, 达到, 突破, 提升至, 以上. */
    AT_LEAST("≥", "不低于", "at least"),
    /** ≤: 不超过, 至多, 控制在, 缩短至, 以内. */
    AT_MOST("≤", "不超过", "at most"),
    /** &gt;: 超过, 大于, 高于. */
    MORE_THAN(">", "大于", "more than"),
    /** &lt;: 低于, 小于, 不足. */
    LESS_THAN("<", "小于", "less than"),
    /** =: nothing else is said. */
    EXACTLY("=", "等于", "exactly");

    private final String sign;
    private final String chinese;
    private final String english;

    Comparison(String sign, String chinese, String english) {
        this.sign = sign;
        this.chinese = chinese;
        this.english = english;
    }

    /** The mathematical sign. */
    public String sign() {
        return sign;
    }

    /** Whether it sets a lower limit. */
    public boolean isLower() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether it sets an upper limit. */
    public boolean isUpper() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /**
     * Whether it holds between two amounts.
     *
     * @throws UnitMismatchException if the units differ
     */
    public boolean holds(Quantity value, Quantity limit) {
        return holds(value.compareTo(limit));
    }

    /** Whether it holds for a value that compares to the limit like this: {@code value.compareTo(limit)}. */
    public boolean holds(int compared) {
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case MORE_THAN -> compared > 0;
            case LESS_THAN -> compared < 0;
            case EXACTLY -> compared == 0;
        };
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
