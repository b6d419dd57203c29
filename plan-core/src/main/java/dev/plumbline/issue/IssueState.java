package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.State;
import java.util.Locale;

/**
 * Where an issue stands (ISS-4).
 *
 * <p>Allowed moves: reported to taken in or rejected; taken in to in progress, once the handling plan is filed, or
 * rejected; in progress to contained or resolved; contained to resolved; resolved to verified, or back to in progress,
 * both by the reporter; verified to closed; closed and rejected to reopened; reopened to in progress. The table of moves
 * is {@link IssueWorkflow}.
 */
public enum IssueState implements State<IssueState> {
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
    /** Done with; for a while it may be under observation. */
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
    public IssueState standard() {
        return this;
    }

    /** Whether work on it is due or going on: taken in, in progress, contained, reopened. */
    public boolean isBeingHandled() {
        return this == TAKEN_IN || this == IN_PROGRESS || this == CONTAINED || this == REOPENED;
    }

    /** Whether nobody has to do anything about it: verified, closed, rejected. */
    public boolean isSettled() {
        return this == VERIFIED || this == CLOSED || this == REJECTED;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
