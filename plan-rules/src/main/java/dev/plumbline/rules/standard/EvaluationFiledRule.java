package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.FiledEvaluation;
import dev.plumbline.evaluation.MissingPart;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was filed is whole and follows from the book; each moment for which something was filed is looked at again (EVA-1). */
final class EvaluationFiledRule implements Rule<PlanStatus> {

    static final FindingCode INCOMPLETE = FindingCode.of(
                    "evaluation-incomplete",
                    Severity.WARNING,
                    "已备案的评估报告“{id}”（计划 {plan}，{period}）不完整，缺 {count} 项，如：{missing}",
                    "The filed evaluation [{id}] of plan {plan} for {period} lacks {count} {count|part|parts}, such as: {missing}")
            .advising("补充缺项后重新备案。", "Record what is missing and file it again.");

    static final FindingCode DIFFERS = FindingCode.of(
                    "evaluation-differs",
                    Severity.ERROR,
                    "已备案的评估报告“{id}”（计划 {plan}，{period}）的摘要 {filed} 与按账本重新生成的 {now} 不符",
                    "The filed evaluation [{id}] of plan {plan} for {period} has the digest {filed}; drawn again of what the book says it has {now}")
            .advising(
                    "查明计划、事实或组织是否被改动；确属更正的，重新备案。",
                    "Find out what of plans, facts or the organisation was altered; where that is right, file it again.");

    static final FindingCode OF_NOTHING = FindingCode.of(
                    "evaluation-of-nothing",
                    Severity.ERROR,
                    "已备案的评估报告“{id}”（计划 {plan}，{period}）无法按账本重新生成：当时账本中没有该计划，或其期间不含该期间",
                    "The filed evaluation [{id}] of plan {plan} for {period} cannot be drawn again: the book had no such plan then, or its period does not hold that one")
            .advising("更正计划编号或期间。", "Correct the plan's id or the period.");

    static final FindingCode TWICE = FindingCode.of(
                    "evaluation-id-twice",
                    Severity.ERROR,
                    "评估报告编号“{id}”备案了 {count} 次",
                    "The id [{id}] stands for {count} filed evaluations")
            .advising("重新备案时另用编号，使引用只指向一份报告。", "File each under an id of its own, so that a link means one of them.");

    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "evaluation-filed";
    }

    @Override
    public Localized title() {
        return Localized.of("备案的评估报告须完整且与账本一致", "Filed evaluations are complete and follow from the book");
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
        return List.of(INCOMPLETE, DIFFERS, OF_NOTHING, TWICE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        Map<String, Integer> filings = new LinkedHashMap<>();
        for (FiledEvaluation each : FiledEvaluation.of(status)) {
            check(each, findings);
            filings.merge(each.filed().id(), 1, Integer::sum);
        }
        filings.forEach((id, count) -> twice(id, count, findings));
    }

    private static void twice(String id, int count, FindingSink findings) {
        if (count > 1) {
            findings.report(Finding.builder(TWICE)
                    .location(Location.ofPath("evaluation/" + id))
                    .putFigure("id", id)
                    .putFigure("count", count)
                    .build());
        }
    }

    private static void check(FiledEvaluation each, FindingSink findings) {
        List<MissingPart> missing = each.missing();
        if (each.isOfNothing()) {
            findings.report(about(each, OF_NOTHING).build());
        } else if (each.differs()) {
            findings.report(about(each, DIFFERS)
                    .putFigure("filed", each.filed().content().shortForm())
                    .putFigure("now", each.digest().orElseThrow().shortForm())
                    .build());
        } else if (!missing.isEmpty()) {
            findings.report(about(each, INCOMPLETE)
                    .putFigure("count", missing.size())
                    .putFigure("missing", missing.subList(0, Math.min(missing.size(), SHOWN)))
                    .build());
        }
    }

    private static Finding.Builder about(FiledEvaluation each, FindingCode code) {
        return Finding.builder(code)
                .location(Location.ofPath(each.path()))
                .putFigure("id", each.filed().id())
                .putFigure("plan", each.filed().plan())
                .putFigure("period", period(each));
    }

    private static Object period(FiledEvaluation each) {
        return each.again()
                .map(EvaluationReport::period)
                .or(each.filed()::period)
                .<Object>map(period -> period)
                .orElse("-");
    }
}
