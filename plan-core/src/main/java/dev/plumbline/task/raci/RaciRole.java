package dev.plumbline.task.raci;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a party does for a task (RACI-2). */
public enum RaciRole implements Localized {
    /** R: does it and answers for it; the owner. */
    RESPONSIBLE("负责人", "responsible"),
    /** A: approves it; in textbooks accountable. */
    APPROVER("审批人", "approver"),
    /** C: is asked. */
    CONSULTED("咨询人", "consulted"),
    /** I: is told. */
    INFORMED("知会人", "informed");

    private final String chinese;
    private final String english;

    RaciRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
