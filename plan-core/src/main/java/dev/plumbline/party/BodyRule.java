package dev.plumbline.party;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** By whose votes a body decides (议事规则, WF-4b). */
public enum BodyRule implements Localized {
    /** Its lead decides; where it has none, the majority. */
    CHAIR("负责人决定", "the chair decides"),
    /** More than half of its members. */
    MAJORITY("过半数", "majority"),
    /** All of its members. */
    ALL("全体一致", "all members");

    private final String chinese;
    private final String english;

    BodyRule(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** How many of so many members have to vote alike; at least 1. */
    public int needed(int members) {
        return switch (this) {
            case CHAIR, MAJORITY -> Math.max(1, members / 2 + 1);
            case ALL -> Math.max(1, members);
        };
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
