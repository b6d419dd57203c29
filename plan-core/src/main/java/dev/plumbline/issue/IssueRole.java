package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody deals with an issue (ISS-4). */
public enum IssueRole implements Localized {
    /** Told of it and confirms its solution. */
    REPORTER("反馈人", "reporter"),
    /** The responsible unit or whoever acts for it: plans and does the handling. */
    OWNER("责任人", "owner"),
    /** Takes issues in, grades, assigns and closes them. */
    OPERATIONS_MANAGEMENT("运营管理部", "operations management");

    private final String chinese;
    private final String english;

    IssueRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
