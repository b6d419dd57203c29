package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What the target of a phase covers (GOAL-8). */
public enum Phasing implements Localized {
    /** The phase's own share. */
    PER_PERIOD("分期", "per period"),
    /** Everything from the start of the plan to the phase's end. */
    CUMULATIVE("累计", "cumulative");

    private final String chinese;
    private final String english;

    Phasing(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
