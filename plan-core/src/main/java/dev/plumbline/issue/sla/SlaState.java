package dev.plumbline.issue.sla;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How a clock stands (ISS-3). */
public enum SlaState implements Localized {
    /** It runs and is not due yet. */
    RUNNING("计时中", "running"),
    /** It stands still and was not breached before. */
    PAUSED("已暂停", "paused"),
    /** Done in time; at the due instant counts. */
    MET("按时完成", "met"),
    /** Past its due time: still running, standing still, or done late. */
    BREACHED("已超时", "breached"),
    /** Ended without being judged: not called for any more, or a table tells of it too late to know. */
    CANCELLED("已取消", "cancelled");

    private final String chinese;
    private final String english;

    SlaState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
