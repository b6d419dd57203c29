package dev.plumbline.party;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a unit does in the planning process (RACI-1). */
public enum ProcessRole implements Localized {
    /** Files plans, issues and requests, takes issues in, sends reminders. */
    OPERATIONS_MANAGEMENT("运营管理部", "operations management"),
    /** Keeps the annual plan and the progress of its execution. */
    GENERAL_MANAGERS_OFFICE("总经理办公室", "general manager's office"),
    /** Compiles a plan. */
    COMPILING("编制部门", "compiling unit"),
    /** Gives figures and opinions: finance, human resources. */
    SUPPORTING("支持部门", "supporting unit"),
    /** Applies for a change or for help. */
    APPLYING("申请部门", "applying unit");

    private final String chinese;
    private final String english;

    ProcessRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
