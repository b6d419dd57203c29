package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody moves a task (TASK-2). */
public enum TaskRole implements Localized {
    /** Responsible for it: R of the responsibility matrix. */
    OWNER("负责人", "owner"),
    /** Approves it: A of the responsibility matrix. */
    APPROVER("审批人", "approver"),
    /** Runs the plan: operations management, or who assigned the task. */
    MANAGER("计划管理", "plan management");

    private final String chinese;
    private final String english;

    TaskRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
