package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Where an issue stands (ISS-4). Reported is taken in or rejected; taken in is in progress once the handling plan is filed; in progress becomes contained or resolved; resolved is verified by its reporter or goes back; verified is closed; closed and rejected can be reopened. */
public enum IssueState implements Localized {
    /** Told, not yet taken in. */
    REPORTED("已反馈", "reported"),
    /** Taken in by operations management. */
    TAKEN_IN("已受理", "taken in"),
    /** Being handled. */
    IN_PROGRESS("处理中", "in progress"),
    /** Its effect is stopped for now. */
    CONTAINED("已临时控制", "contained"),
    /** Solved, not yet confirmed. */
    RESOLVED("已解决", "resolved"),
    /** Confirmed by its reporter. */
    VERIFIED("已验证", "verified"),
    /** Done with. */
    CLOSED("已关闭", "closed"),
    /** Not taken in. */
    REJECTED("不受理", "rejected"),
    /** Back again. */
    REOPENED("已重开", "reopened");

    private final String chinese;
    private final String english;

    IssueState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
