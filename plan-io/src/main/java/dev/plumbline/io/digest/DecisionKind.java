package dev.plumbline.io.digest;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What kind of thing awaits a decision (待决事项). */
public enum DecisionKind implements Localized {
    /** A plan waits for its next step: review, approval, filing, publishing. */
    PLAN("计划审批", "plan"),
    /** A request to change a plan waits for its next step. */
    ADJUSTMENT("计划调整", "adjustment"),
    /** A responsibility letter waits for a signature. */
    LETTER("目标责任书", "responsibility letter"),
    /** A finished task waits for acceptance. */
    TASK("任务验收", "task"),
    /** An issue has escalated or is past a time limit. */
    ISSUE("问题", "issue"),
    /** A request to other units waits for an answer, or something about it is to be done. */
    REQUEST("跨部门协作", "collaboration"),
    /** A plan whose period is over waits for its evaluation. */
    EVALUATION("计划评估", "evaluation"),
    /** A report or a measurement is overdue. */
    REPORT("报告与数据", "report"),
    /** A resource is short, used beyond what was planned, or not in place. */
    RESOURCE("资源", "resource");

    private final String chinese;
    private final String english;

    DecisionKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
