package dev.plumbline.evaluation;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a handbook gathers (EVA-3). */
public enum HandbookKind implements Localized {
    /** 运营计划执行手册: the standards and rules that count on a day, by dimension. */
    EXECUTION("运营计划执行手册", "Operating plan execution handbook"),
    /** 年度计划执行经验库: highlights, shortcomings, lessons and improvements, by year. */
    EXPERIENCE("年度计划执行经验库", "Annual plan experience");

    private final String chinese;
    private final String english;

    HandbookKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
