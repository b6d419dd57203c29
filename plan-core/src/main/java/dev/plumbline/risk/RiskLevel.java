package dev.plumbline.risk;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How grave a risk is (风险等级, RISK-1). */
public enum RiskLevel implements Localized {
    /** 高. */
    HIGH("高", "high"),
    /** 中. */
    MEDIUM("中", "medium"),
    /** 低. */
    LOW("低", "low");

    private final String chinese;
    private final String english;

    RiskLevel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
