package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Why a plan counts as it does in a status (GOAL-10). */
public enum VersionBasis implements Localized {
    /** 未发布: nobody has published it, so it counts as it stands. */
    UNPUBLISHED("未发布", "not published"),
    /** 生效版本: the version in force at the moment asked for, as known then. */
    IN_FORCE("生效版本", "in force"),
    /** 尚未生效: no version was in force yet, so the first one counts. */
    NOT_YET("尚未生效", "not yet in force"),
    /** 与留痕不符: what stands does not fit its record of steps, so nobody knows whether it was decided. */
    BROKEN("与留痕不符", "does not fit its record"),
    /** 假设: as somebody supposes it. */
    SUPPOSED("假设", "supposed");

    private final String chinese;
    private final String english;

    VersionBasis(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
