package dev.plumbline.review;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What looking back brought to light (EVA-3). */
public enum LessonKind implements Localized {
    /** 亮点: what went better than planned. */
    HIGHLIGHT("亮点", "highlight"),
    /** 不足: what went worse than it had to. */
    SHORTCOMING("不足", "shortcoming"),
    /** 经验教训: what is to be done likewise, or otherwise, next time. */
    LESSON("经验教训", "lesson");

    private final String chinese;
    private final String english;

    LessonKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
