package dev.plumbline.rules.standard;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.evaluation.FiledEvaluation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans in execution whose period is over are evaluated in time; what was filed is whole and follows from the book
 * (EVA-1, PLAN-4).
 */
final class EvaluationRule implements Rule<PlanStatus> {

    static final FindingCode DUE = FindingCode.of(
                    "evaluation-due",
                    Severity.WARNING,
                    "计划“{plan}”（{period}）已于 {end} 结束，评估报告应于 {due} 前提交，至今未备案",
                    "Plan [{plan}] ({period}) ended on {end}; its evaluation was due by {due} and is not filed")
            .advising("完成评估报告并备案，再结束该计划。", "Draw the evaluation, file it, and close the plan.");

    static final FindingCode INCOMPLETE = FindingCode.of(
                    "evaluation-incomplete",
                    Severity.WARNING,
                    "已备案的评估报告“{id}”（计划 {plan}，{period}）不完整：{missing}",
                    "The filed evaluation [{id}] of plan {plan} for {period} is incomplete: {missing}")
            .advising("补充缺项后重新备案。", "Record what is missing and file it again.");

    static final FindingCode DIFFERS = FindingCode.of(
                    "evaluation-differs",
                    Severity.ERROR,
                    "已备案的评估报告“{id}”（计划 {plan}，{period}）的摘要 {filed} 与按账本重新生成的 {now} 不符",
                    "The filed evaluation [{id}] of plan {plan} for {period} has the digest {filed}; drawn again of what the book says it has {now}")
            .advising(
                    "查明计划、事实或组织是否被改动；确属更正的，重新备案。",
                    "Find out what of plans, facts or the organisation was altered; where that is right, file it again.");

    @Override
    public String id() {
        return "evaluation";
    }

    @Override
    public Localized title() {
        return Localized.of("计划期满须评估备案，且与账本一致", "Plans that are over are evaluated, as the book says");
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
        return List.of(DUE, INCOMPLETE, DIFFERS);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        List<EvaluationFiled> filed = status.facts(EvaluationFiled.class);
        status.plans().stream()
                .filter(plan -> context.date().isAfter(due(plan, context)))
                .filter(plan -> isInExecution(plan, status) && filed.stream().noneMatch(each -> each.isOf(plan)))
                .forEach(plan -> findings.report(due(plan, due(plan, context))));
        FiledEvaluation.of(status).forEach(each -> check(each, findings));
    }

    private static LocalDate due(Plan plan, RuleContext context) {
        return plan.period().end().plusDays(context.policy().evaluationDays());
    }

    /** By the steps taken by then, as known then; a plan without a record is nobody's to close. */
    private static boolean isInExecution(Plan plan, PlanStatus status) {
        Instant until = status.asOf().instant(status.book().zone());
        List<String> taken = status.book().history(plan.id()).trail().steps().stream()
                .filter(step -> status.asOf().knows(step.at()) && !step.at().isAfter(until))
                .map(AuditStep::action)
                .toList();
        return taken.contains(PlanEvent.START.id()) && !taken.contains(PlanEvent.CLOSE.id());
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

    private static void check(FiledEvaluation each, FindingSink findings) {
        if (each.differs()) {
            findings.report(about(each, DIFFERS)
                    .putFigure("filed", each.filed().content().shortForm())
                    .putFigure("now", each.digest().orElseThrow().shortForm())
                    .build());
        } else if (!each.missing().isEmpty()) {
            findings.report(about(each, INCOMPLETE)
                    .putFigure("missing", each.missing())
                    .build());
        }
    }

    private static Finding.Builder about(FiledEvaluation each, FindingCode code) {
        return Finding.builder(code)
                .location(Location.ofPath(each.path()))
                .putFigure("id", each.filed().id())
                .putFigure("plan", each.filed().plan())
                .putFigure("period", each.again().orElseThrow().period());
    }
}
