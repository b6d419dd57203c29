package dev.plumbline.goal.rollup;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Where a goal's figures come from. */
public enum FigureOrigin implements Localized {
    /** 本级实际值: the goal's own measurements. */
    MEASURED("本级实际值", "own measurements"),
    /** 下级汇总: its children's figures, by its rollup method. */
    ROLLED_UP("下级汇总", "rolled up from children"),
    /** 人工调整: set by hand, with a reason. */
    OVERRIDDEN("人工调整", "set by hand"),
    /** 尚无数据: nothing is measured yet, neither here nor below. */
    UNMEASURED("尚无数据", "nothing measured yet");

    private final String chinese;
    private final String english;

    FigureOrigin(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
