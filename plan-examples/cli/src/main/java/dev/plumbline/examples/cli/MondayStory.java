package dev.plumbline.examples.cli;

import static dev.plumbline.examples.cli.StoryCompany.at;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** The Monday on which a task is nearly due, an issue runs out of time and a request waits: what each is told. */
final class MondayStory extends Story {

    private static final LocalDate MONDAY = LocalDate.of(2024, 8, 26);
    private static final PersonId LI = PersonId.of("李娜");
    private static final PersonId ZHAO = PersonId.of("赵敏");
    private static final PersonId WANG = PersonId.of("王强");

    MondayStory(Locale locale, Consumer<String> out) {
        super(locale, out, StoryCompany.book().with(plan()), StoryCompany.PLAN);
    }

    /** The plan with somebody who does the task, and somebody who accepts it. */
    private static Plan plan() {
        TaskId campaign = TaskId.of("campaign");
        return StoryCompany.plan().toBuilder()
                .raci(RaciMatrix.builder()
                        .owner(campaign, LI)
                        .add(campaign, StoryCompany.GENERAL_MANAGER, RaciRole.APPROVER)
                        .build())
                .build();
    }

    @Override
    void tell() {
        begin();
        work();
        request();
        say("1. 周一早上，华东销售部的李娜收到：", "1. On Monday morning Li Na of the eastern sales department reads:");
        digest(LI);
        say("2. 财务部的赵敏只看到等她的事：", "2. Zhao Min of finance reads what waits for her, and no more:");
        digest(ZHAO);
        say("3. 公司的简报里，每件事都在：", "3. In the company's digest there is all of it:");
        print(Reports.digest(status(), locale()));
        say("4. 一年以后，王强没有什么要做的：", "4. A year later nothing is left for Wang Qiang:");
        print(Reports.digest(PlanStatus.of(quiet(), AsOf.endOf(LocalDate.of(2025, 8, 25))), WANG, locale()));
    }

    private void begin() {
        step(PlanEvent.SUBMIT, at("钱伟", 6, 28, 9));
        step(PlanEvent.TAKE_UP, at("钱伟", 6, 28, 10));
        step(PlanEvent.APPROVE, at("陈总", 6, 29, 9));
        step(PlanEvent.PUBLISH, at("钱伟", 7, 1, 9));
        step(PlanEvent.ISSUE, at("钱伟", 7, 1, 10));
        step(PlanEvent.START, at("钱伟", 7, 1, 11));
        register().letters().forEach(letter -> sign(letter.letter(), at("钱伟", 7, 2, 9)));
    }

    private void work() {
        measured("east", "700万元", 31, 7);
        measured("south", "650万元", 31, 7);
        progress("45", 9);
        measured("east", "450万元", 23, 8);
        progress("70", 23);
        Issue issue = Issue.builder()
                .id(IssueId.of("WT-1"))
                .description("华东经销商系统无法下单")
                .when(Moment.of(at("李娜", 8, 23, 9).recordedAt()))
                .reporter(LI)
                .owner(LI)
                .severity(IssueSeverity.IMPORTANT)
                .addAbout(Reference.of("goal", "east"))
                .build();
        store().update(book -> book.record(issue, at("李娜", 8, 23, 9)));
    }

    private void measured(String indicator, String value, int day, int month) {
        LocalDate date = LocalDate.of(2024, month, day);
        store().update(book -> book.record(
                Measurement.of(IndicatorId.of(indicator), date, Quantity.parse(value)),
                at(indicator.equals("east") ? "李娜" : "王强", month, day, 18)));
    }

    private void progress(String percent, int day) {
        ProgressReport report = ProgressReport.builder()
                .task(TaskId.of("campaign"))
                .when(Moment.of(LocalDate.of(2024, 8, day)))
                .state(TaskState.IN_PROGRESS)
                .percent(new BigDecimal(percent))
                .snapshot(true)
                .build();
        store().update(book -> book.record(report, at("李娜", 8, day, 17)));
    }

    private void request() {
        AdjustmentDraft draft = AdjustmentDraft.of(
                        store().book().history(StoryCompany.PLAN), at("李娜", 8, 22, 9), AdjustmentTrigger.MARKET_CHANGE)
                .toBuilder()
                .id(AdjustmentId.of("2024Q3-A1"))
                .reason("竞品降价 15%，华东订单下滑")
                .expectedEffect("华东目标回到可达区间")
                .withoutEffects(true)
                .implementation("9 月起按新目标分解到周")
                .addChange(Change.target(IndicatorId.of("east"), Quantity.parse("2400万元")))
                .build();
        store().update(book -> book.file(draft));
        store().take(draft.id(), AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("李娜", 8, 22, 10))
                .orThrow();
        store().take(draft.id(), AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("钱伟", 8, 22, 11))
                .orThrow();
    }

    private PlanStatus status() {
        return PlanStatus.of(store().book(), AsOf.endOf(MONDAY));
    }

    /** The company without a plan in that year. */
    private static PlanBook quiet() {
        return PlanBook.builder()
                .organisation(StoryCompany.ORGANISATION)
                .zone(StoryCompany.ZONE)
                .build();
    }

    private void digest(PersonId person) {
        print(Reports.digest(status(), person, locale()));
    }

    private void print(ReviewDocument document) {
        document.text().lines().forEach(text -> line(text.isEmpty() ? "" : "   " + text));
    }
}
