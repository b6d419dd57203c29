package dev.plumbline.adjustment;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A part of an application (申请表栏目, WF-2). Which ones are required is policy. */
public enum AdjustmentPart implements Localized {
    /** Why. */
    REASON("调整原因", "reason", draft -> isSaid(draft.reason())),
    /** Exactly what. */
    CHANGES("具体调整内容", "changes", draft -> !draft.changes().isEmpty()),
    /** What is expected of it. */
    EXPECTED_EFFECT("预期效果", "expected effect", draft -> isSaid(draft.expectedEffect())),
    /** Why the plan cannot stay as it is, where the plan itself is at fault. */
    JUSTIFICATION(
            "论证说明",
            "justification",
            draft -> draft.trigger() != AdjustmentTrigger.FLAWED_PLAN || isSaid(draft.justification())),
    /** What it means for other units, or that it means nothing for any. */
    UNIT_EFFECTS(
            "对其他部门的影响（或明确无影响）",
            "effect on other units (or that there is none)",
            draft -> draft.withoutEffects() != !draft.effects().isEmpty()),
    /** What is done about each of these. */
    COUNTER_MEASURES(
            "应对措施", "counter-measures", draft -> draft.effects().stream().allMatch(effect -> isSaid(effect.measure()))),
    /** How it is carried out once approved. */
    IMPLEMENTATION("调整实施方案", "implementation plan", draft -> isSaid(draft.implementation()));

    private final String chinese;
    private final String english;
    private final Predicate<AdjustmentDraft> isThere;

    AdjustmentPart(String chinese, String english, Predicate<AdjustmentDraft> isThere) {
        this.chinese = chinese;
        this.english = english;
        this.isThere = isThere;
    }

    /** What every company requires. */
    public static Set<AdjustmentPart> always() {
        return Set.of(REASON, CHANGES, EXPECTED_EFFECT, JUSTIFICATION);
    }

    /** All parts, which is what is required by default. */
    public static Set<AdjustmentPart> all() {
        return Set.of(values());
    }

    /** The parts of these that an application lacks, in order. */
    public static List<AdjustmentPart> missing(AdjustmentDraft draft, Set<AdjustmentPart> required) {
        return Stream.of(values())
                .filter(part -> required.contains(part) || always().contains(part))
                .filter(part -> !part.isThere.test(draft))
                .toList();
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(said -> !said.isBlank()).isPresent();
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
