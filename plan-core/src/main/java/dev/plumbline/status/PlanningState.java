package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How a step of the planning timetable stands (PLAN-7). */
public enum PlanningState implements Localized {
    /** 按时完成: it was done by its day. */
    DONE("按时完成", "done in time"),
    /** 逾期完成: it was done after its day. */
    LATE("逾期完成", "done late"),
    /** 待完成: its day has not passed. */
    OPEN("待完成", "to be done"),
    /** 已逾期: its day has passed. */
    OVERDUE("已逾期", "overdue"),
    /** 无记录: the book keeps nothing from which it could be told. */
    NOT_RECORDED("无记录", "not on record");

    private final String chinese;
    private final String english;

    PlanningState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
