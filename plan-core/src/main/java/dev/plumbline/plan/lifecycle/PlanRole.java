package dev.plumbline.plan.lifecycle;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody takes a step with a plan (PLAN-4, WF-4). */
public enum PlanRole implements Localized {
    /** Who compiles it; before it is first submitted, anybody. */
    COMPILER("编制人", "compiler"),
    /** Who holds a seat of the review panel. */
    REVIEWER("评审人", "reviewer"),
    /** Who decides by the plan's route. */
    DECIDER("审批人", "decider"),
    /** Who organises reviews, files, publishes and issues. */
    OPERATIONS_MANAGEMENT("运营管理部", "operations management");

    private final String chinese;
    private final String english;

    PlanRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
