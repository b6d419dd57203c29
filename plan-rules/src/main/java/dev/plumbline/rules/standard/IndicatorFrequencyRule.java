package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Indicator;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** A key quantitative indicator that is watched less than weekly (GOAL-2). */
final class IndicatorFrequencyRule implements Rule<GoalStatus> {

    static final FindingCode RARE = FindingCode.of(
                    "indicator-watched-rarely",
                    Severity.WARNING,
                    "目标“{goal}”的关键指标监控频率为{frequency}，低于每周",
                    "The key indicator of goal [{goal}] is watched {frequency}, less than weekly")
            .advising("将监控频率改为每周或每日。", "Watch it weekly or daily.");

    @Override
    public String id() {
        return "indicator-frequency";
    }

    @Override
    public Localized title() {
        return Localized.of("关键定量指标至少每周监控", "Key indicators are watched weekly");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<GoalStatus> subject() {
        return Subject.GOAL;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(RARE);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        Indicator indicator = goal.goal().indicator();
        boolean often = indicator.frequency() == Frequency.DAILY || indicator.frequency() == Frequency.WEEKLY;
        if (indicator.key()
                && !indicator.isQualitative()
                && !often
                && !goal.goal().cancelled()) {
            findings.report(Finding.builder(RARE)
                    .putFigure("goal", goal.goal().name())
                    .putFigure("frequency", indicator.frequency())
                    .build());
        }
    }
}
