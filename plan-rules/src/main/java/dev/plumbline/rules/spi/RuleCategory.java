package dev.plumbline.rules.spi;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a rule is about. */
public enum RuleCategory implements Localized {
    /** The plan as a document. */
    PLAN("计划", "plan"),
    /** Goals, indicators and their decomposition. */
    GOAL("目标", "goal"),
    /** Tasks and their progress. */
    TASK("任务", "task"),
    /** Owners and the RACI matrix. */
    RESPONSIBILITY("责任", "responsibility"),
    /** Deviation, lag and other alerts. */
    MONITORING("监控", "monitoring"),
    /** Issues and their root causes. */
    ISSUE("问题", "issue"),
    /** Requests across departments and meetings. */
    COLLABORATION("协作", "collaboration"),
    /** Needs and their provision. */
    RESOURCE("资源", "resource"),
    /** Risks and contingency. */
    RISK("风险", "risk");

    private final String chinese;
    private final String english;

    RuleCategory(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
