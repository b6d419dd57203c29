package dev.plumbline.plan;

import dev.plumbline.risk.Risk;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.function.Predicate;

/** A part that a plan has to have (计划内容, PLAN-3). */
public enum PlanPart implements Localized {
    /** 计划概述. */
    OVERVIEW("计划概述", "an overview", plan -> plan.overview().isEmpty()),
    /** 编制依据. */
    BASIS("编制依据", "its basis", plan -> plan.basis().isEmpty()),
    /** 目标设定. */
    GOALS("目标设定", "goals", plan -> plan.goals().isEmpty()),
    /** 目标调整说明. */
    NOTE_ON_CHANGED_GOALS(
            "目标调整说明",
            "a note on changed goals",
            plan -> plan.noteOnChangedGoals().isEmpty()),
    /** 策略与行动计划. */
    ACTIONS(
            "策略与行动计划",
            "initiatives and actions",
            plan -> plan.initiatives().isEmpty() && plan.tasks().isEmpty()),
    /** 关键举措. */
    INITIATIVES("关键举措", "key initiatives", plan -> plan.initiatives().isEmpty()),
    /** 任务分解表. */
    TASKS("任务分解", "a task breakdown", plan -> plan.tasks().isEmpty()),
    /** 行动计划明细: steps, owner, dates and expected result of every task. */
    ACTION_DETAILS(
            "行动计划明细（步骤、责任人、时间、预期成果）",
            "the details of actions (steps, owner, dates, expected result)",
            plan -> !plan.tasks().stream().allMatch(task -> isDetailed(plan, task))),
    /** 资源需求. */
    RESOURCES("资源需求", "resource needs", plan -> plan.needs().isEmpty()),
    /** 时间安排. */
    DATES(
            "时间安排",
            "dates",
            plan -> plan.goals().stream().noneMatch(goal -> goal.deadline().isPresent())
                    && plan.tasks().stream().noneMatch(task -> task.finish().isPresent())
                    && plan.milestones().isEmpty()),
    /** 风险评估与应对措施. */
    RISKS(
            "风险评估与应对措施",
            "risks with counter-measures",
            plan -> plan.risks().stream().noneMatch(PlanPart::isCountered)),
    /** 重点工作提示. */
    KEY_POINTS("重点工作提示", "key points", plan -> plan.keyPoints().isEmpty());

    private final String chinese;
    private final String english;
    private final Predicate<Plan> missing;

    PlanPart(String chinese, String english, Predicate<Plan> missing) {
        this.chinese = chinese;
        this.english = english;
        this.missing = missing;
    }

    private static boolean isDetailed(Plan plan, Task task) {
        return !task.steps().isEmpty()
                && !plan.raci().owners(task.id()).isEmpty()
                && task.finish().isPresent()
                && task.expectedResult().isPresent();
    }

    private static boolean isCountered(Risk risk) {
        return risk.contingency().isPresent() || !risk.measures().isEmpty();
    }

    /** Whether a plan lacks it. */
    public boolean isMissing(Plan plan) {
        return missing.test(plan);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
