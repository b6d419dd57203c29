package dev.plumbline.task.schedule;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a delay does to the tasks behind it (TASK-5). */
public enum DelayPolicy implements Localized {
    /** Every dependent date moves by the same number of days: the gaps were meant. */
    KEEP_THE_GAP("保持间隔", "keep the gap"),
    /** Only what the dependency and its lag forbid moves: gaps are there to be used up. */
    USE_THE_FLOAT("利用浮动时间", "use the float");

    private final String chinese;
    private final String english;

    DelayPolicy(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
