package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Why a status is as of the day it is (截至日依据), so that whoever shows the day can say so. */
public enum AsOfBasis implements Localized {
    /** Somebody asked for it. */
    ASKED("按要求的日期", "as asked"),
    /** It is the latest day on which a fact of the book holds. */
    LAST_FACT("最近一条记录的日期", "the latest date among the facts"),
    /** Nothing has been reported yet: the first day of the plan with the longest period. */
    PLAN_START("尚无执行记录，取计划首日", "no facts yet: the first day of the plan"),
    /** There is neither fact nor plan, so there is no day. */
    NOTHING("既无计划也无执行记录", "neither plans nor facts to take a date from");

    private final String chinese;
    private final String english;

    AsOfBasis(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
