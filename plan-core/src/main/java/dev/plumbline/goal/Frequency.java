package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How often an indicator is watched (监控频率, GOAL-2). */
public enum Frequency implements Localized {
    /** 每日. */
    DAILY("每日", "daily"),
    /** 每周. */
    WEEKLY("每周", "weekly"),
    /** 每月. */
    MONTHLY("每月", "monthly"),
    /** 每季度. */
    QUARTERLY("每季度", "quarterly"),
    /** 不定期. */
    IRREGULAR("不定期", "irregular");

    private final String chinese;
    private final String english;

    Frequency(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
