package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Whether a deviation is welcome (GOAL-6). */
public enum Favour implements Localized {
    /** 有利: better than the target. */
    FAVOURABLE("有利", "favourable"),
    /** 不利: worse than the target. */
    UNFAVOURABLE("不利", "unfavourable"),
    /** 无偏差: on target, or no deviation to speak of. */
    NEITHER("无偏差", "neither");

    private final String chinese;
    private final String english;

    Favour(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
