package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.evaluation.EvaluationDue;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.List;

/** Plans in execution whose period is over are evaluated within the policy's days (EVA-1, PLAN-4). */
final class EvaluationDueRule implements Rule<PlanStatus> {

    static final FindingCode DUE = FindingCode.of(
                    "evaluation-due",
                    Severity.WARNING,
                    "计划“{plan}”（{period}）已于{end}结束，评估报告应于{due}前提交，至今未备案",
                    "Plan [{plan}] ({period}) ended on {end}; its evaluation was due by {due} and is not filed")
            .advising("完成评估报告并备案，再结束该计划。", "Draw the evaluation, file it, and close the plan.");

    @Override
    public String id() {
        return "evaluation-due";
    }

    @Override
    public Localized title() {
        return Localized.of("计划期满须评估备案", "Plans that are over are evaluated");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(DUE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        EvaluationDue.of(status).stream()
                .filter(each -> each.isOverdue(context.date()))
                .forEach(each -> findings.report(due(each.plan(), each.due())));
    }

    private static Finding due(Plan plan, LocalDate due) {
        return Finding.builder(DUE)
                .location(Location.ofPath("plan/" + plan.id()))
                .putFigure("plan", plan.title().orElse(plan.id().value()))
                .putFigure("period", plan.period())
                .putFigure("end", plan.period().end())
                .putFigure("due", due)
                .build();
    }
}
