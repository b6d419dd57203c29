package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Which days a lag counts (TASK-4). */
public enum DayCounting implements Localized {
    /** The working days of the task that waits; all days where it has no working calendar. */
    WORKING("工作日", "working days"),
    /** All days, so that drying paint dries on Sundays too. */
    CALENDAR("自然日", "calendar days");

    private final String chinese;
    private final String english;

    DayCounting(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
