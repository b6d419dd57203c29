package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The year of the company whose year ended in another story, in review: all of it, then what one department answers for. */
final class YearInReviewStory {

    private static final PlanId PLAN = PlanId.of("2024");
    private static final OrgUnitId SERVICE = OrgUnitId.of("客服部");
    private static final Stamp STAMP = Stamp.of("钱伟", Instant.parse("2025-01-10T09:00:00Z"));

    private final Locale locale;
    private final Consumer<String> out;

    YearInReviewStory(Locale locale, Consumer<String> out) {
        this.locale = locale;
        this.out = out;
    }

    /** Tells it from its beginning. */
    void tell() {
        PlanBook book = handled(explained(measured(YearEndStory.ended(locale))));
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(LocalDate.of(2025, 2, 28)));
        say("1. 公司的一年：", "1. The company's year:");
        print(Reports.inReview(status, PLAN, locale));
        say("2. 其中客服部负责的：", "2. What the service department answers for in it:");
        print(Reports.inReview(status, PLAN, SERVICE, locale));
    }

    private static PlanBook measured(PlanBook book) {
        PlanBook after = measured(book, "share", "13%", LocalDate.of(2024, 6, 30));
        return measured(after, "repeat", "38%", LocalDate.of(2024, 6, 30));
    }

    private static PlanBook measured(PlanBook book, String indicator, String value, LocalDate day) {
        return book.record(Measurement.of(IndicatorId.of(indicator), day, Quantity.parse(value)), STAMP);
    }

    private static PlanBook explained(PlanBook book) {
        DeviationAnalysis exceeded = DeviationAnalysis.builder()
                .indicator(IndicatorId.of("customers"))
                .period(Period.year(2024))
                .when(Moment.of(LocalDate.of(2025, 1, 10)))
                .addCause(Cause.of(CauseKind.SUBJECTIVE, "线上推广素材优化"))
                .experience("素材先小范围试投再推广")
                .nextAdjustment("下一年度目标调整为130家")
                .build();
        return book.record(exceeded, STAMP)
                .record(
                        DeviationAnalysis.builder()
                                .indicator(IndicatorId.of("repeat"))
                                .period(Period.year(2024))
                                .when(Moment.of(LocalDate.of(2025, 1, 10)))
                                .addCause(Cause.of(CauseKind.OBJECTIVE, "竞品降价"))
                                .addCause(Cause.of(CauseKind.SUBJECTIVE, "回访不足"))
                                .addMeasure("每季度回访一次")
                                .improvement("建立客户回访制度")
                                .nextAdjustment("下一年度目标调整为38%")
                                .build(),
                        STAMP);
    }

    private static PlanBook handled(PlanBook book) {
        IssueId id = IssueId.of("WT-1");
        return book.record(
                        Issue.builder()
                                .id(id)
                                .description("投诉热线无人接听")
                                .when(Moment.of(LocalDate.of(2024, 9, 2)))
                                .reporter(PersonId.of("钱伟"))
                                .owner(SERVICE)
                                .severity(IssueSeverity.IMPORTANT)
                                .addAbout(Reference.of("goal", "repeat"))
                                .prevention("排班表每周公示")
                                .build(),
                        STAMP)
                .record(
                        new IssueSnapshot(
                                id, Moment.of(LocalDate.of(2024, 9, 12)), IssueState.CLOSED, Optional.of("已恢复接听")),
                        STAMP);
    }

    private void say(String chinese, String english) {
        out.accept(Localized.isChinese(locale) ? chinese : english);
    }

    private void print(ReviewDocument document) {
        document.text().lines().forEach(text -> out.accept(text.isEmpty() ? "" : "   " + text));
    }
}
