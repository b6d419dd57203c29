package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What an issue touches (影响), as far as its severity hangs on it (ISS-2). */
public enum ImpactArea implements Localized {
    /** Core business: a system is down, a major delivery is late. */
    CORE_BUSINESS("核心业务", "core business"),
    /** How customers fare. */
    CUSTOMER_EXPERIENCE("客户体验", "customer experience"),
    /** A department's efficiency. */
    DEPARTMENT_EFFICIENCY("部门效率", "department efficiency"),
    /** A department's cost. */
    DEPARTMENT_COST("部门成本", "department cost"),
    /** Little things: an incomplete record. */
    MINOR("轻微影响", "minor");

    private final String chinese;
    private final String english;

    ImpactArea(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
