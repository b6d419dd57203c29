package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Who a goal belongs to (目标层级), the three levels of GOAL-1. */
public enum GoalLevel implements Localized {
    /** 公司级. */
    COMPANY("公司级", "company"),
    /** 部门级, 部门总目标. */
    DEPARTMENT("部门级", "department"),
    /** 个人级, 岗位. */
    INDIVIDUAL("个人级", "individual");

    private final String chinese;
    private final String english;

    GoalLevel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
