package dev.plumbline.goal.rollup;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What part a child plays in its parent's figure. */
public enum ContributionRole implements Localized {
    /** 计入: it counts as it is. */
    COUNTED("计入", "counted"),
    /** 按上限计入: it counts only up to the cap. */
    CAPPED("按上限计入", "counted up to the cap"),
    /** 按零计入: nothing is measured, so it counts as 0. */
    COUNTED_AS_ZERO("未计量，按零计", "unmeasured, counted as 0"),
    /** 未计量: nothing is measured, so it is left out. */
    UNMEASURED("未计量，不计入", "unmeasured, left out"),
    /** 未计量: nothing is measured, so it adds nothing to a sum that is held against the whole all the same. */
    STILL_DUE("未计量，仍须达成", "unmeasured, still to be reached"),
    /** 无法计算: it is measured, but has no figure that could count. */
    UNDEFINED("无法计算，不计入", "undefined, left out"),
    /** 已取消. */
    CANCELLED("已取消，不计入", "cancelled, left out"),
    /** 指标不同: it measures something else than the sum. */
    OTHER_INDICATOR("指标或单位不同，不计入", "another indicator or unit, left out");

    private final String chinese;
    private final String english;

    ContributionRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether the child is part of the figure. */
    public boolean counts() {
        return this == COUNTED || this == CAPPED || this == COUNTED_AS_ZERO;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
