package dev.plumbline.review;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a lesson becomes (EVA-3). */
public enum PracticeKind implements Localized {
    /** 标准: what worked is how it is done from now on (成功经验标准化). */
    STANDARD("标准", "standard"),
    /** 制度: what went wrong is ruled out from now on (失败教训制度化). */
    RULE("制度", "rule");

    private final String chinese;
    private final String english;

    PracticeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
