package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.AlertDistance;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.List;

/** An indicator near its alert value, or at or past it (MON-2). */
final class IndicatorAlertRule implements Rule<GoalStatus> {

    private static final MessagePattern RESPONSE =
            new MessagePattern("责任人说明原因及初步应对措施", "The owner tells the reason and a first response");
    private static final MessagePattern NOTIFIED = new MessagePattern("{whom}", "{whom}");

    static final FindingCode NEAR = FindingCode.of(
                    "indicator-near-alert",
                    Severity.WARNING,
                    "目标“{goal}”实际{actual}，接近预警值{alert}（目标{target}）",
                    "Goal [{goal}] stands at {actual}, near its alert value {alert} (target {target})")
            .advising("查明原因，防止触及预警值。", "Find the reason before it gets there.")
            .alerting(RESPONSE, NOTIFIED);

    static final FindingCode REACHED = FindingCode.of(
                    "indicator-at-alert",
                    Severity.WARNING,
                    "目标“{goal}”实际{actual}，已触及预警值{alert}（目标{target}）",
                    "Goal [{goal}] stands at {actual}, at or past its alert value {alert} (target {target})")
            .advising("立即采取措施，并报告上级。", "Act at once and report to the superior.")
            .alerting(RESPONSE, NOTIFIED);

    @Override
    public String id() {
        return "indicator-alert";
    }

    @Override
    public Localized title() {
        return Localized.of("指标接近或达到预警值", "Indicators near or at their alert value");
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
        return List.of(NEAR, REACHED);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        Indicator indicator = goal.goal().indicator();
        AlertDistance distance = AlertDistance.of(
                indicator, goal.figures(), context.policy().lights().nearAlert());
        if (distance != AlertDistance.FAR && !goal.goal().cancelled()) {
            findings.report(Finding.builder(distance == AlertDistance.NEAR ? NEAR : REACHED)
                    .putFigure("goal", goal.goal().name())
                    .putFigure("actual", goal.actual().orElseThrow())
                    .putFigure(
                            "alert",
                            AlertDistance.limitToDate(indicator, goal.figures()).orElseThrow())
                    .putFigure("target", due(goal))
                    .putFigure("whom", context.status().whomToTell(List.of(Reference.parse(goal.path()))))
                    .build());
        }
    }

    private static Target due(GoalStatus goal) {
        Target due = goal.targetToDate().or(goal::target).orElseThrow();
        return due instanceof Target.Value value ? Target.of(AlertDistance.shown(value.quantity())) : due;
    }
}
