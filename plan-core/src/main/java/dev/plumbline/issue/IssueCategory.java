package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What an issue is about (ISS-1). */
public enum IssueCategory implements Localized {
    /** 流程类. */
    PROCESS("流程类", "process"),
    /** 资源类. */
    RESOURCE("资源类", "resource"),
    /** 执行类. */
    EXECUTION("执行类", "execution"),
    /** 其他. */
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    IssueCategory(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
