package dev.plumbline.goal.rollup;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What an unmeasured child does to its parent's figures (GOAL-7). */
public enum MissingMeasurement implements Localized {
    /** It is left out and the others are reweighted. */
    LEAVE_OUT("不计入", "left out"),
    /** It counts as 0. */
    COUNT_AS_ZERO("按零计", "counted as 0");

    private final String chinese;
    private final String english;

    MissingMeasurement(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
