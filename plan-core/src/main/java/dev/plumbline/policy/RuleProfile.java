package dev.plumbline.policy;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How much the rules ask of a book (检查范围): only what its source had a place to say, or all (RULE-2, IO-2e). */
public enum RuleProfile implements Localized {
    /** 按工作簿: what the book's source had no place to say, such as an acknowledgement in a workbook, is not asked for. */
    WORKBOOK("按工作簿", "workbook"),
    /** 全部: everything is asked for, wherever the book comes from. */
    FULL("全部", "full");

    private final String chinese;
    private final String english;

    RuleProfile(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
