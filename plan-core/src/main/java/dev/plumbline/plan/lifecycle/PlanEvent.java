package dev.plumbline.plan.lifecycle;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import java.util.Locale;

/** What is done with a plan (PLAN-4). */
public enum PlanEvent implements Event<PlanEvent> {
    /** Those who compile it change it. */
    EDIT("修改", "edit"),
    /** They hand it in. */
    SUBMIT("提交", "submit"),
    /** They take it back to the draft. */
    RECALL("收回", "recall"),
    /** Operations management opens the review. */
    TAKE_UP("组织评审", "take up"),
    /** A department gives its opinion. */
    REVIEW("评审", "review"),
    /** Back to those who compile it, with the reason. */
    RETURN("退回", "return"),
    /** Decided for. */
    APPROVE("批准", "approve"),
    /** Filed with the units concerned or with operations management. */
    FILE("备案", "file"),
    /** Put in force as the first version. */
    PUBLISH("发布", "publish"),
    /** Handed down to those who carry it out. */
    ISSUE("下发", "issue"),
    /** Explained to those who carry it out. */
    BRIEF("目标解读", "brief"),
    /** Its execution begins. */
    START("开始执行", "start"),
    /** Its period is over and its evaluation filed. */
    CLOSE("结束", "close"),
    /** Put away. */
    ARCHIVE("归档", "archive"),
    /** Operations management looks into what does not fit its record. */
    EXAMINE("核查", "examine");

    private final Localized name;

    PlanEvent(String chinese, String english) {
        this.name = Localized.of(chinese, english);
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
