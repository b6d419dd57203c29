package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What an initiative is about (TASK-1). */
public enum InitiativeKind implements Localized {
    /** 业务拓展. */
    BUSINESS_EXPANSION("业务拓展", "business expansion"),
    /** 产品优化. */
    PRODUCT("产品优化", "product improvement"),
    /** 营销推广. */
    MARKETING("营销推广", "marketing"),
    /** 客户服务. */
    CUSTOMER_SERVICE("客户服务", "customer service");

    private final String chinese;
    private final String english;

    InitiativeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
