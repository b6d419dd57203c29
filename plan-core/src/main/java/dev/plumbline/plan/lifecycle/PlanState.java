package dev.plumbline.plan.lifecycle;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.State;
import java.util.Locale;

/**
 * Where a plan stands (计划状态, PLAN-4). A draft is submitted; submitted comes under review or back to the draft; in review
 * is returned or approved; returned is submitted again; approved is published; published comes into execution; in
 * execution is closed, closed is archived. Archived is final.
 */
public enum PlanState implements State<PlanState> {
    /** Being written. */
    DRAFT("草案", "draft"),
    /** Handed in. */
    SUBMITTED("已提交", "submitted"),
    /** Opinions are gathered. */
    IN_REVIEW("评审中", "in review"),
    /** Back to those who compile it. */
    RETURNED("已退回", "returned"),
    /** Decided for. */
    APPROVED("已批准", "approved"),
    /** In force as a version. */
    PUBLISHED("已发布", "published"),
    /** Being carried out. */
    IN_EXECUTION("执行中", "in execution"),
    /** Its period is over and evaluated. */
    CLOSED("已结束", "closed"),
    /** Put away. */
    ARCHIVED("已归档", "archived");

    private final Localized name;

    PlanState(String chinese, String english) {
        this.name = Localized.of(chinese, english);
    }

    @Override
    public PlanState standard() {
        return this;
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
