package dev.plumbline.plan.letter;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody signs a responsibility letter (PLAN-6). */
public enum LetterSide implements Localized {
    /** The one who answers for the goals. */
    OWNER("责任人", "owner"),
    /** The one whom the owner reports to. */
    SUPERIOR("上级", "superior");

    private final String chinese;
    private final String english;

    LetterSide(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
