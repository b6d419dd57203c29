package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How a value is held against a bound. */
public enum Comparison implements Localized {
    /** ≥. */
    AT_LEAST("≥", "不低于", "at least"),
    /** ≤. */
    AT_MOST("≤", "不超过", "at most"),
    /** &gt;. */
    MORE_THAN(">", "大于", "more than"),
    /** &lt;. */
    LESS_THAN("<", "小于", "less than"),
    /** =. */
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

    /** Whether it holds for a value that compares to the bound with this sign ({@code value.compareTo(bound)}). */
    boolean holds(int compared) {
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
