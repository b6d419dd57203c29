package dev.plumbline.examples.cli;

import static dev.plumbline.examples.cli.StoryCompany.at;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.FiledEvaluation;
import dev.plumbline.evaluation.IncompleteEvaluationException;
import dev.plumbline.evaluation.MissingPart;
import dev.plumbline.evaluation.MonthlySummaryTable;
import dev.plumbline.evaluation.ReportTable;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** June of the bundled workbooks is evaluated: drawn, found incomplete, completed, filed, closed, and drawn again. */
final class EvaluationStory extends Story {

    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final Period PERIOD = Period.month(2024, 6);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final PlanPolicy POLICY = PlanPolicy.builder()
            .approval(ApprovalPolicy.builder()
                    .monthly(PlanRoute.annual(StoryCompany.GENERAL_MANAGER).requiring(PlanParts.none()))
                    .build())
            .build();

    EvaluationStory(Locale locale, Consumer<String> out) throws IOException {
        super(locale, out, book(), JUNE);
    }

    private static PlanBook book() throws IOException {
        return BundledWorkbooks.read().value().toBuilder()
                .organisation(StoryCompany.ORGANISATION)
                .policy(POLICY)
                .build();
    }

    @Override
    void tell() {
        begin();
        draw();
        complete();
        EvaluationFiled filed = file();
        close(filed);
        drawAgain();
    }

    private void begin() {
        say("1. 六月计划已批准、发布并执行。", "1. The plan for June was approved, published and carried out.");
        step(PlanEvent.SUBMIT, at("钱伟", 5, 28, 9));
        step(PlanEvent.TAKE_UP, at("钱伟", 5, 28, 10));
        step(PlanEvent.APPROVE, at("陈总", 5, 29, 9));
        step(PlanEvent.PUBLISH, at("钱伟", 5, 30, 9));
        take(PlanAction.of(PlanEvent.START), at("钱伟", 5, 31, 9));
    }

    private EvaluationReport report() {
        return EvaluationReport.of(PlanStatus.of(store().book(), AsOf.endOf(LAST)), JUNE);
    }

    private void draw() {
        EvaluationReport report = report();
        say("2. 月末由账本生成评估报告：", "2. At the month's end its evaluation is drawn from the book:");
        ReportTable table = MonthlySummaryTable.of(report, locale());
        line("   " + table.title());
        line("   " + String.join(" | ", table.columns()));
        table.rows().forEach(row -> line(("   " + String.join(" | ", row)).stripTrailing()));
        say("   尚缺：", "   It lacks:");
        report.missing().forEach(part -> line("   ! " + part.text(locale())));
        try {
            report.file("2024-06-monthly", at("钱伟", 7, 2, 9).recordedAt());
        } catch (IncompleteEvaluationException refused) {
            line("   ✗ " + words("不予备案，缺 ", "not filed; parts missing: ")
                    + refused.missing().size());
        }
    }

    private void complete() {
        say("3. 补充未达标原因和任务进度。", "3. The cause and the progress of the tasks are put on record.");
        List<MissingPart> missing = report().missing();
        Stamp stamp = at("钱伟", 7, 2, 10);
        DeviationAnalysis known = report().indicators().stream()
                .filter(each -> each.name().equals("老客户复购率"))
                .flatMap(each -> each.analysis().stream())
                .findFirst()
                .orElseThrow();
        store().update(book -> book.record(
                known.toBuilder()
                        .addCause(Cause.of(CauseKind.SUBJECTIVE, "回访频次不足"))
                        .build(),
                stamp));
        report().tasks().stream()
                .filter(task -> missing.stream().anyMatch(part -> part.about().equals(task.reference())))
                .forEach(task -> store().update(book -> book.record(
                        ProgressReport.builder()
                                .task(task.task())
                                .when(Moment.of(LAST))
                                .snapshot(true)
                                .state(TaskState.COMPLETED)
                                .actualFinish(LAST)
                                .build(),
                        stamp)));
        line("   " + words("尚缺 ", "missing: ") + report().missing().size());
    }

    private EvaluationFiled file() {
        say("4. 备案：摘要入账。", "4. It is filed: its digest goes into the book.");
        Stamp stamp = at("钱伟", 7, 3, 9);
        EvaluationFiled filed = report().file("2024-06-monthly", stamp.recordedAt());
        store().update(book -> book.record(filed, stamp));
        line("   " + filed.reference() + " " + filed.period().orElseThrow().text(locale()));
        return filed;
    }

    private void close(EvaluationFiled filed) {
        say("5. 没有评估报告不能结束计划；有了才可以。", "5. Without an evaluation no plan is closed; with it, this one is.");
        take(PlanAction.of(PlanEvent.CLOSE), at("钱伟", 7, 4, 9));
        take(PlanAction.close(filed.reference()), at("钱伟", 7, 4, 10));
    }

    private void drawAgain() {
        say(
                "6. 事后补录的事实不改变已备案的报告；倒填日期的会被发现。",
                "6. What is recorded later does not change what was filed; what is put in before it is found out.");
        Measurement late = Measurement.of(customers(), PERIOD, Quantity.parse("130家"));
        PlanBook later = store().book().record(late, at("李娜", 7, 10, 9));
        PlanBook backdated = store().book().record(late, at("李娜", 6, 30, 9));
        line("   " + words("补录后：", "recorded later: ") + isSame(later));
        line("   " + words("倒填后：", "put in before: ") + isSame(backdated));
    }

    private IndicatorId customers() {
        return report().indicators().stream()
                .filter(each -> each.name().equals("新增客户"))
                .map(each -> each.goal().indicator().id())
                .findFirst()
                .orElseThrow();
    }

    private String isSame(PlanBook book) {
        FiledEvaluation filed = FiledEvaluation.of(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 7, 31))))
                .get(0);
        return filed.differs() ? words("与账本不符", "does not follow from the book") : words("与账本一致", "as the book says");
    }
}
