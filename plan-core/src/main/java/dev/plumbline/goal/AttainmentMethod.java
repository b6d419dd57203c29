package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How attainment is computed (GOAL-5). */
public enum AttainmentMethod implements Localized {
    /** Actual against target, or target against actual where lower is better. */
    RATIO("按比值", "ratio"),
    /** The share of the way from the baseline to the target. */
    PROGRESS("按进展", "progress"),
    /** 保持: the share of the periods due in which the target was met; of one value, met or not (GOAL-7). */
    PERIODS_MET("按达标期数", "periods met");

    private final String chinese;
    private final String english;

    AttainmentMethod(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
