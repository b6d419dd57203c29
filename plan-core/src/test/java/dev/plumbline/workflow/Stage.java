package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** The states of a plan's adjustment (WF-2). */
enum Stage implements State<Stage> {
    DRAFTED("拟制", "drafted"),
    SUBMITTED("已提交", "submitted"),
    UNDER_REVIEW("审核中", "under review"),
    RETURNED("已退回", "returned"),
    APPROVED("已批准", "approved"),
    REJECTED("已否决", "rejected"),
    WITHDRAWN("已撤回", "withdrawn"),
    PUBLISHED("已发布", "published");

    private final Localized name;

    Stage(String chinese, String english) {
        this.name = Localized.of(chinese, english);
    }

    @Override
    public Stage standard() {
        return this;
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
