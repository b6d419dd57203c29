package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** The five letters of a SMART goal (GOAL-4). */
public enum SmartCriterion implements Localized {
    /** 具体: names an indicator and an owner. */
    SPECIFIC("S", "具体", "specific"),
    /** 可衡量: has a target with value and unit, or a graded scale. */
    MEASURABLE("M", "可衡量", "measurable"),
    /** 可实现: within reach of its baseline. */
    ACHIEVABLE("A", "可实现", "achievable"),
    /** 相关性: serves a parent goal. */
    RELEVANT("R", "相关性", "relevant"),
    /** 时限性: has a deadline inside the plan's period. */
    TIME_BOUND("T", "时限性", "time-bound");

    private final String letter;
    private final String chinese;
    private final String english;

    SmartCriterion(String letter, String chinese, String english) {
        this.letter = letter;
        this.chinese = chinese;
        this.english = english;
    }

    /** Its letter in SMART. */
    public String letter() {
        return letter;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
