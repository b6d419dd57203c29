package dev.plumbline.plan;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/** A step of planning that has its fixed day in the year, quarter or month (PLAN-7). */
public enum PlanningStep implements Localized {
    /** 战略研讨会. */
    STRATEGY_MEETING("战略研讨会", "strategy meeting"),
    /** 提交年度运营计划草案. */
    ANNUAL_DRAFTS("提交年度运营计划草案", "drafts of the annual plan"),
    /** 年度运营计划评审. */
    ANNUAL_REVIEW("年度运营计划评审", "review of the annual plan"),
    /** 发布年度运营计划并召开启动会. */
    ANNUAL_PUBLICATION("发布年度运营计划并召开启动会", "annual plan published, kick-off"),
    /** 季度复盘. */
    QUARTERLY_RETROSPECTIVE("季度复盘", "quarterly retrospective"),
    /** 月度任务分解. */
    MONTHLY_BREAKDOWN("月度任务分解", "monthly task breakdown"),
    /** 月度运营计划备案. */
    MONTHLY_FILING("月度运营计划备案", "monthly plan filed"),
    /** 发布月度运营计划. */
    MONTHLY_PUBLICATION("发布月度运营计划", "monthly plan published"),
    /** 提交月度任务完成情况表. */
    MONTHLY_TASK_RESULTS("提交月度任务完成情况表", "monthly task results", "monthly-task-results"),
    /** 提交计划执行进度表. */
    EXECUTION_PROGRESS("提交计划执行进度表", "execution progress", "execution-progress");

    private final String chinese;
    private final String english;
    private final Optional<String> report;

    PlanningStep(String chinese, String english) {
        this(chinese, english, Optional.empty());
    }

    PlanningStep(String chinese, String english, String report) {
        this(chinese, english, Optional.of(report));
    }

    PlanningStep(String chinese, String english, Optional<String> report) {
        this.chinese = chinese;
        this.english = english;
        this.report = report;
    }

    /** The id of the kind of report that the step hands in (MON-3); empty for a step that is none. */
    public Optional<String> report() {
        return report;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
