package dev.plumbline.goal.rollup;

import dev.plumbline.text.Localized;
import dev.plumbline.time.WorkingCalendar;
import java.util.Locale;

/** Which days share out a target over its period (GOAL-8). */
public enum DayBasis implements Localized {
    /** 自然日. */
    CALENDAR_DAYS("自然日", "calendar days") {
        @Override
        public DayCount count(WorkingCalendar calendar) {
            return DayCount.CALENDAR_DAYS;
        }
    },
    /** 工作日. */
    WORKING_DAYS("工作日", "working days") {
        @Override
        public DayCount count(WorkingCalendar calendar) {
            return DayCount.workingDays(calendar);
        }
    };

    private final String chinese;
    private final String english;

    DayBasis(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The count of these days under a calendar. */
    public abstract DayCount count(WorkingCalendar calendar);

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
