package dev.plumbline.task;

import dev.plumbline.approval.Condition;
import dev.plumbline.text.Localized;

/** What has to hold of a task before a step with it (TASK-1). */
public enum TaskCondition implements Condition {
    /** A result is taken only when every readable criterion holds or is waived. */
    CRITERIA_MET("可核对的完成标准须全部达到或经说明豁免", "every readable criterion must hold or be waived with a reason") {
        @Override
        public boolean isAskable() {
            return true;
        }
    };

    private final Localized requirement;

    TaskCondition(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    @Override
    public Localized requirement() {
        return requirement;
    }
}
