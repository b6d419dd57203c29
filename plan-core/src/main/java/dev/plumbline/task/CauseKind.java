package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Whose doing a deviation is (TASK-3). */
public enum CauseKind implements Localized {
    /** From outside: resources not in place, policy, weather. */
    OBJECTIVE("客观", "objective"),
    /** From the unit itself; an improvement plan is due. */
    SUBJECTIVE("主观", "subjective"),
    /** Nobody said. */
    NOT_STATED("未说明", "not stated");

    private final String chinese;
    private final String english;

    CauseKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
