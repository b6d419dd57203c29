package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What the five letters of SMART ask of a goal (GOAL-4). */
public enum SmartLetter implements Localized {
    /** 具体: it names an indicator and an owner. */
    SPECIFIC("具体", "specific"),
    /** 可衡量: a target with value and unit, or a graded scale. */
    MEASURABLE("可衡量", "measurable"),
    /** 可实现: not below the baseline, not far above it, and its resources are provided for. */
    ACHIEVABLE("可实现", "achievable"),
    /** 相关: it serves a parent goal. */
    RELEVANT("相关", "relevant"),
    /** 有时限: a deadline inside the plan's period. */
    TIME_BOUND("有时限", "time-bound");

    private final String chinese;
    private final String english;

    SmartLetter(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** S, M, A, R or T. */
    public char letter() {
        return name().charAt(0);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
