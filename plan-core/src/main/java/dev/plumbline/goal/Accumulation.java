package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How measurements of an indicator add up over time (GOAL-8). */
public enum Accumulation implements Localized {
    /** Revenue, contracts signed: the sum over the period. */
    FLOW("流量", "flow"),
    /** Headcount, satisfaction scores: the last value. */
    STOCK("存量", "stock"),
    /** On-time rate: the mean, weighted where bases are given. */
    RATE("比率", "rate");

    private final String chinese;
    private final String english;

    Accumulation(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
