package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What moves an adjustment (WF-2). */
enum Step implements Event<Step> {
    SUBMIT("提交", "submit"),
    TAKE_UP("开始审核", "take up"),
    RETURN("退回", "return"),
    APPROVE("批准", "approve"),
    REJECT("否决", "reject"),
    PUBLISH("发布", "publish"),
    WITHDRAW("撤回", "withdraw");

    private final Localized name;

    Step(String chinese, String english) {
        this.name = Localized.of(chinese, english);
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
