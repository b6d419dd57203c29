package dev.plumbline.approval;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a review opinion is about: of a plan (PLAN-4) and of an adjustment (WF-2). */
public enum ReviewAspect implements Localized {
    /** Whether a plan fits the strategy. */
    STRATEGY_MATCH("战略匹配度", "strategy match"),
    /** Whether its goals are sound. */
    GOAL_SOUNDNESS("目标合理性", "goal soundness"),
    /** Whether resources fit. */
    RESOURCE_FIT("资源匹配性", "resource fit"),
    /** Whether it can be done; of adjustments too. */
    FEASIBILITY("可行性", "feasibility"),
    /** Whether its risks are covered. */
    RISK_COVERAGE("风险覆盖", "risk coverage"),
    /** Whether an adjustment is needed. */
    NECESSITY("必要性", "necessity"),
    /** Whether an adjustment is sound. */
    SOUNDNESS("合理性", "soundness"),
    /** What an adjustment means for others. */
    IMPACT("影响", "impact");

    private final String chinese;
    private final String english;

    ReviewAspect(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What opinions on a plan cover. */
    public static List<ReviewAspect> ofPlans() {
        return List.of(STRATEGY_MATCH, GOAL_SOUNDNESS, RESOURCE_FIT, FEASIBILITY, RISK_COVERAGE);
    }

    /** What opinions on an adjustment cover. */
    public static List<ReviewAspect> ofAdjustments() {
        return List.of(NECESSITY, SOUNDNESS, FEASIBILITY, IMPACT);
    }

    /** Stable, in lower case with hyphens: {@code goal-soundness}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReviewAspect> ofId(String id) {
        return Stream.of(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
