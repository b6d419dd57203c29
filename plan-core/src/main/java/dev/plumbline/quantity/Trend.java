package dev.plumbline.quantity;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Which way a value is meant to move (变化方向). */
public enum Trend implements Localized {
    /** 提升, 增长, 增加. */
    RISE("提升", "rise"),
    /** 降低, 下降, 缩短. */
    FALL("降低", "fall");

    private final String chinese;
    private final String english;

    Trend(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The limit that 'to' a value sets: 提升至 a lower, 缩短至 an upper one. */
    Comparison aim() {
        return this == RISE ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
