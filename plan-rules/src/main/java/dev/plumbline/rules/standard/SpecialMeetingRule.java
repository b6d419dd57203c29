package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.risk.Risk;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** A high-risk task that is 20 points or more behind its plan: a special meeting is due (MON-2).
 *
 * <p>A threshold of the risk itself goes before the policy's; of several high risks the lowest counts. */
final class SpecialMeetingRule implements Rule<TaskStatus> {

    static final FindingCode DUE = FindingCode.of(
                    "task-special-meeting",
                    Severity.WARNING,
                    "高风险任务“{task}”落后计划{points}个百分点，达到阈值{limit}（风险：{risk}）",
                    "The high-risk task [{task}] is {points} points behind its plan, at least {limit} (risk: {risk})")
            .advising("由{lead}牵头召开专项会议，启动应对预案。", "{lead} calls a special meeting and starts the contingency plan.")
            .alerting(
                    new MessagePattern("由{lead}牵头召开专项会议", "A special meeting led by {lead}"),
                    new MessagePattern("{whom}", "{whom}"));

    private static final Localized SUPERIOR = Localized.of("上级负责人", "the superior");

    @Override
    public String id() {
        return "special-meeting";
    }

    @Override
    public Localized title() {
        return Localized.of("高风险任务落后计划须召开专项会议", "High-risk tasks behind their plan call for a meeting");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<TaskStatus> subject() {
        return Subject.TASK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(DUE);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        double usual = context.policy().lights().pointsBehind();
        double behind = task.isOver() ? 0 : task.progress().pointsBehind().orElse(0);
        context.status().risks(Reference.of("task", task.task().id().value())).stream()
                .filter(risk -> risk.isHigh() && !risk.isClosed())
                .map(RiskStatus::risk)
                .min(Comparator.comparingDouble(risk -> limit(risk, usual)))
                .filter(risk -> behind > 0 && Ratio.reaches(behind, limit(risk, usual)))
                .ifPresent(risk -> findings.report(due(task.task(), risk, behind, limit(risk, usual))
                        .putFigure("whom", context.status().whomToTell(List.of(Reference.parse(task.path()))))
                        .build()));
    }

    private static double limit(Risk risk, double usual) {
        return risk.threshold().map(BigDecimal::doubleValue).orElse(usual);
    }

    private static Finding.Builder due(Task task, Risk risk, double behind, double limit) {
        return Finding.builder(DUE)
                .putFigure("task", task.name())
                .putFigure("points", shown(behind))
                .putFigure("limit", shown(limit))
                .putFigure("risk", risk.description())
                .putFigure("lead", risk.owner().<Object>map(PartyId::label).orElse(SUPERIOR));
    }

    private static String shown(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
