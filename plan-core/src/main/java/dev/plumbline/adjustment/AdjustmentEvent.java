package dev.plumbline.adjustment;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import java.util.Locale;

/** What is done with an adjustment (WF-2). */
public enum AdjustmentEvent implements Event<AdjustmentEvent> {
    /** The applicant changes what is asked for. */
    EDIT("修改", "edit"),
    /** The applicant hands it in. */
    SUBMIT("提交", "submit"),
    /** Operations management files it and asks for opinions. */
    TAKE_UP("受理送审", "take up"),
    /** A department gives its opinion. */
    REVIEW("审核", "review"),
    /** Back to the applicant, with the reason. */
    RETURN("退回", "return"),
    /** Decided for. */
    APPROVE("批准", "approve"),
    /** Decided against, with the reason. */
    REJECT("否决", "reject"),
    /** Put in force as a new version. */
    PUBLISH("发布", "publish"),
    /** The applicant takes it back. */
    WITHDRAW("撤回", "withdraw"),
    /** Whoever approved takes it back, with the reason, until it is published. */
    TAKE_BACK("收回批准", "take back"),
    /** Operations management looks into what does not fit its record. */
    EXAMINE("核查", "examine");

    private final Localized name;

    AdjustmentEvent(String chinese, String english) {
        this.name = Localized.of(chinese, english);
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
