package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How grave an issue is (ISS-2); never the severity of a finding. */
public enum IssueSeverity implements Localized {
    /** 一级: core business or customer experience. */
    URGENT("一级（紧急）", "level 1 (urgent)"),
    /** 二级: a department's efficiency or cost. */
    IMPORTANT("二级（重要）", "level 2 (important)"),
    /** 三级: minor. */
    GENERAL("三级（一般）", "level 3 (general)");

    private final String chinese;
    private final String english;

    IssueSeverity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
