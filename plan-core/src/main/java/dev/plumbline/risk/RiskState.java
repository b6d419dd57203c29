package dev.plumbline.risk;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Whether a risk has come about (RISK-1). */
public enum RiskState implements Localized {
    /** It may still happen. */
    OPEN("未发生", "open"),
    /** It has happened. */
    OCCURRED("已发生", "occurred"),
    /** It can no longer happen. */
    CLOSED("已关闭", "closed");

    private final String chinese;
    private final String english;

    RiskState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
