package dev.plumbline.resource;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What an entry of the resource ledger tells of (RES-2). */
public enum LedgerEntryKind implements Localized {
    /** Meant to be spent or used. */
    PLANNED("计划", "planned"),
    /** Put in place, handed out. */
    ALLOCATED("到位", "allocated"),
    /** Spent or used up. */
    USED("使用", "used");

    private final String chinese;
    private final String english;

    LedgerEntryKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
