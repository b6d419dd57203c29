package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How a goal's figures follow from its children's (汇总方式, GOAL-7). */
public enum RollupMethod implements Localized {
    /** The children's attainment, weighted. */
    WEIGHTED_MEAN("加权平均", "weighted mean"),
    /** The children's actuals and targets added up, of the same indicator and unit. */
    SUM("求和", "sum"),
    /** The smallest of the children's attainments. */
    MINIMUM("最小值", "minimum"),
    /** The largest of the children's attainments. */
    MAXIMUM("最大值", "maximum"),
    /** The children's attainments, each counting alike. */
    MEAN("平均", "mean"),
    /** The attainment of the child measured last. */
    LATEST("最近值", "latest"),
    /** The share of children that are met. */
    COUNT_OF_DONE("完成数占比", "count of done"),
    /** The goal's own measurements only. */
    OWN("仅本级", "own measurement");

    private final String chinese;
    private final String english;

    RollupMethod(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
