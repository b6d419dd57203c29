package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Which values of an indicator are good (GOAL-2). */
public enum Direction implements Localized {
    /** 越高越好: the target is a lower bound. */
    HIGHER("越高越好", "higher is better"),
    /** 越低越好: the target is an upper bound. */
    LOWER("越低越好", "lower is better"),
    /** 区间: good inside the range, worse with the distance from it. */
    WITHIN("区间", "within a range"),
    /** 是否完成. */
    DONE("是否完成", "done or not");

    private final String chinese;
    private final String english;

    Direction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
