package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a calendar says of a day. */
public enum DayKind implements Localized {
    /** 工作日: worked by the weekly pattern. */
    WORKING_DAY("工作日", "working day"),
    /** 休息日: free by the weekly pattern. */
    REST_DAY("休息日", "rest day"),
    /** 节假日: taken off by a layer. */
    HOLIDAY("节假日", "holiday"),
    /** 调休上班日: worked because a layer says so. */
    MAKE_UP_DAY("调休上班日", "make-up day");

    private final String chinese;
    private final String english;

    DayKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
