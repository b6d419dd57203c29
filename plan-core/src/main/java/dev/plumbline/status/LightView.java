package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How many lights become one (MON-4). */
public enum LightView implements Localized {
    /** 最差: the worst of all. */
    WORST("最差", "worst of all"),
    /** 加权: the mean by weight, rounded to the nearest light; what nobody knows weighs as much as what is known. */
    WEIGHTED("加权", "weighted");

    private final String chinese;
    private final String english;

    LightView(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
