package dev.plumbline.evaluation;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a piece of knowledge is (EVA-3). */
public enum KnowledgeKind implements Localized {
    /** 亮点, recorded as one or as what worked in an analysis (成功经验). */
    HIGHLIGHT("亮点", "highlight"),
    /** 不足, recorded as one or as the causes of what an analysis found behind its target. */
    SHORTCOMING("不足", "shortcoming"),
    /** 经验教训. */
    LESSON("经验教训", "lesson"),
    /** 改进措施: what is to become better, by a lesson or an analysis. */
    IMPROVEMENT("改进措施", "improvement measure"),
    /** 标准. */
    STANDARD("标准", "standard"),
    /** 制度. */
    RULE("制度", "rule");

    private final String chinese;
    private final String english;

    KnowledgeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether it says how something is done: a standard or a rule. */
    public boolean isPractice() {
        return this == STANDARD || this == RULE;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
