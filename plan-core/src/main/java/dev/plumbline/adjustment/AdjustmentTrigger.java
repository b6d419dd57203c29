package dev.plumbline.adjustment;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Why a plan has to change (WF-1). */
public enum AdjustmentTrigger implements Localized {
    /** Demand, competitors. */
    MARKET_CHANGE("市场环境重大变化", "market change"),
    /** Laws and rules of the trade. */
    POLICY_CHANGE("政策法规变化", "policy change"),
    /** The company's strategy or business. */
    STRATEGY_CHANGE("战略或业务调整", "strategy change"),
    /** People left, budgets were cut. */
    RESOURCE_CHANGE("内部资源重大变动", "resource change"),
    /** A goal too high, too low or out of reach; needs a justification. */
    FLAWED_PLAN("原计划脱离实际", "flaw in the plan"),
    /** Force majeure. */
    EMERGENCY("突发事件或不可抗力", "emergency");

    private final String chinese;
    private final String english;

    AdjustmentTrigger(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
