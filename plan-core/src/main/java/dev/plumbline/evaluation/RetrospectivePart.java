package dev.plumbline.evaluation;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.function.Predicate;

/** What a whole retrospective has (复盘内容, EVA-3). */
public enum RetrospectivePart implements Localized {
    /** 计划期结束: it looks back on the whole period. */
    PERIOD_OVER(
            "计划期结束",
            "the end of the period",
            each -> each.day().isBefore(each.plan().period().end())),
    /** 目标达成: every goal is measured. */
    ATTAINMENT(
            "全部目标的达成情况",
            "what every goal came to",
            each -> each.goals().isEmpty() || !each.unmeasured().isEmpty()),
    /** 未达成原因: each goal that was not met has its causes. */
    CAUSES("未达成目标的原因", "why goals were not met", each -> !each.unexplained().isEmpty()),
    /** 亮点. */
    HIGHLIGHTS("亮点", "highlights", each -> each.highlights().isEmpty()),
    /** 不足. */
    SHORTCOMINGS("不足", "shortcomings", each -> each.shortcomings().isEmpty()),
    /** 经验教训. */
    LESSONS("经验教训", "lessons", each -> each.lessons().isEmpty()),
    /** 下一周期改进. */
    IMPROVEMENTS(
            "下一周期改进措施",
            "improvements of the next period",
            each -> each.improvements().isEmpty());

    private final String chinese;
    private final String english;
    private final Predicate<Retrospective> missing;

    RetrospectivePart(String chinese, String english, Predicate<Retrospective> missing) {
        this.chinese = chinese;
        this.english = english;
        this.missing = missing;
    }

    boolean isMissing(Retrospective retrospective) {
        return missing.test(retrospective);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
