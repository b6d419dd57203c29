package dev.plumbline.adjustment;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody takes a step with an adjustment (WF-4). */
public enum AdjustmentRole implements Localized {
    /** Who asks for it, or stands in for who does. */
    REQUESTER("申请人", "requester"),
    /** Who holds a seat of the review panel. */
    REVIEWER("审核人", "reviewer"),
    /** Who has any authority to decide. */
    DECIDER("审批人", "decider"),
    /** Who files, takes up and publishes. */
    OPERATIONS_MANAGEMENT("运营管理部", "operations management");

    private final String chinese;
    private final String english;

    AdjustmentRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
