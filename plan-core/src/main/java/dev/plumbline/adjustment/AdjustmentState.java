package dev.plumbline.adjustment;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.State;
import java.util.Locale;

/** Where an adjustment stands (WF-2). Drafted is submitted or withdrawn; submitted comes under review; under review is returned, approved or rejected; returned is submitted again; approved is published or, on a conflict, returned. Rejected, withdrawn and published are final. */
public enum AdjustmentState implements State<AdjustmentState> {
    /** Being written. */
    DRAFTED("拟制", "drafted"),
    /** Handed in. */
    SUBMITTED("已提交", "submitted"),
    /** Opinions are gathered. */
    UNDER_REVIEW("审核中", "under review"),
    /** Back to the applicant. */
    RETURNED("已退回", "returned"),
    /** Decided for. */
    APPROVED("已批准", "approved"),
    /** Decided against. */
    REJECTED("已否决", "rejected"),
    /** Taken back. */
    WITHDRAWN("已撤回", "withdrawn"),
    /** In force as a new version. */
    PUBLISHED("已发布", "published");

    private final String chinese;
    private final String english;

    AdjustmentState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public AdjustmentState standard() {
        return this;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
