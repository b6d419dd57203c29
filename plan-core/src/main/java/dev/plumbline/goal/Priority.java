package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How urgent a goal or task is (优先级). */
public enum Priority implements Localized {
    /** 高. */
    HIGH("高", "high"),
    /** 中. */
    MEDIUM("中", "medium"),
    /** 低. */
    LOW("低", "low");

    private final String chinese;
    private final String english;

    Priority(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
