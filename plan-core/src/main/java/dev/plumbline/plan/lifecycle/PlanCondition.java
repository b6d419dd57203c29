package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.Condition;
import dev.plumbline.text.Localized;

/** What has to hold of a plan before a step with it (PLAN-4, WF-4). */
public enum PlanCondition implements Condition {
    /** Content, state and record of steps fit each other. */
    INTACT("内容须与留痕记录一致（否则只能核查）", "its content and its record of steps must fit (else it can only be examined)"),
    /** Every part that its period requires. */
    COMPLETE("计划内容须完整", "the plan must have all its parts"),
    /** Its parts fit each other. */
    SOUND("计划须自洽", "the plan must be sound"),
    /** Enough opinions on just this content. */
    REVIEWS_MET("评审意见须达到规定人数", "enough of those asked must agree to just this content"),
    /** Enough members of a body may vote. */
    BODY_ABLE("该机构须有足够的成员可以表决", "enough members of the body must be free to vote"),
    /** A body has decided by its own rule. */
    VOTES_MET("表决须达到该机构的议事规则", "the body must decide by its own rule"),
    /** What is published is what was decided. */
    CONTENT_DECIDED("内容须与批准的一致", "the content must be just what was approved"),
    /** Filed before it is published. */
    FILED("须先备案", "it must be filed first"),
    /** Each task serves the plan above. */
    LINKED("每项任务须与上级计划目标关联", "every task must serve a goal of the plans above"),
    /** Issued or explained before it is carried out. */
    HANDED_DOWN("须先下发或解读", "it must be issued or explained first"),
    /** The evaluation of its period is in the book. */
    EVALUATED("须先提交该计划的评估报告", "the evaluation of this plan must be filed in the book first");

    private final Localized requirement;

    PlanCondition(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    @Override
    public Localized requirement() {
        return requirement;
    }
}
