package dev.plumbline.issue;

import dev.plumbline.approval.Condition;
import dev.plumbline.text.Localized;

/** What has to hold of an issue before a step with it (ISS-2 to ISS-6). */
public enum IssueCondition implements Condition {
    /** Another severity than the rules give needs a reason. */
    OVERRIDE_EXPLAINED("与规则定级不同时须说明理由", "a severity other than the rules give needs a reason") {
        @Override
        public boolean isAskable() {
            return true;
        }
    },
    /** The handling plan is filed before work begins: what is done, by whom, until when. */
    PLAN_FILED(
            "须先提交问题处理方案备案，写明措施、责任人和完成时限",
            "the handling plan must be filed first, with a measure, its owner and its deadline"),
    /** A later recurrence is an issue of its own. */
    UNDER_OBSERVATION(
            "须在观察期内（之后再发须另报新问题并关联）",
            "the time of observation must not be over (a later recurrence is a new issue linked to this one)"),
    /** Clocks that stand still cannot be paused again. */
    NOT_PAUSED("须未处于暂停", "the clocks must be running"),
    /** Only clocks that stand still go on. */
    PAUSED("须处于暂停", "the clocks must be paused");

    private final Localized requirement;

    IssueCondition(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    @Override
    public Localized requirement() {
        return requirement;
    }
}
