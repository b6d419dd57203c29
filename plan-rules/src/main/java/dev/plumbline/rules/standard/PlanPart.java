package dev.plumbline.rules.standard;

import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a plan of a period has to hold (PLAN-3). */
enum PlanPart implements Localized {
    OVERVIEW("计划概述", "an overview", plan -> plan.overview().isEmpty()),
    BASIS("编制依据", "its basis", plan -> plan.basis().isEmpty()),
    GOALS("目标设定", "goals", plan -> plan.goals().isEmpty()),
    NOTE_ON_CHANGED_GOALS(
            "目标调整说明",
            "a note on changed goals",
            plan -> plan.noteOnChangedGoals().isEmpty()),
    ACTIONS(
            "策略与行动计划",
            "initiatives and actions",
            plan -> plan.initiatives().isEmpty() && plan.tasks().isEmpty()),
    TASKS("任务分解", "a task breakdown", plan -> plan.tasks().isEmpty()),
    RESOURCES("资源需求", "resource needs", plan -> plan.needs().isEmpty()),
    KEY_POINTS("重点工作提示", "key points", plan -> plan.keyPoints().isEmpty());

    private final String chinese;
    private final String english;
    private final Predicate<Plan> missing;

    PlanPart(String chinese, String english, Predicate<Plan> missing) {
        this.chinese = chinese;
        this.english = english;
        this.missing = missing;
    }

    /** The parts of a plan of a kind of period; none are asked of half-years, weeks and days. */
    static List<PlanPart> required(Period.Kind kind) {
        return switch (kind) {
            case YEAR -> List.of(OVERVIEW, BASIS, GOALS, ACTIONS, RESOURCES);
            case QUARTER -> List.of(OVERVIEW, BASIS, NOTE_ON_CHANGED_GOALS, ACTIONS, RESOURCES);
            case MONTH -> List.of(OVERVIEW, BASIS, TASKS, RESOURCES, KEY_POINTS);
            case HALF_YEAR, WEEK, DAY -> List.of();
        };
    }

    boolean isMissing(Plan plan) {
        return missing.test(plan);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
