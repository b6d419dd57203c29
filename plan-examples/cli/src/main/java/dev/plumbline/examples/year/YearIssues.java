package dev.plumbline.examples.year;

import dev.plumbline.fact.Reference;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.Verification;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Issues from report to closing; some are taken in late, some never solved, some results are refused. */
final class YearIssues {

    private static final List<String> URGENT = List.of("订单系统崩溃", "产线停产", "客户数据泄露");
    private static final List<String> IMPORTANT = List.of("交货延期影响客户验收", "供方来料不合格", "预算超支需调整", "关键岗位空缺");
    private static final List<String> GENERAL = List.of("表单填写不一致", "会议室冲突", "报表口径不清", "培训资料过期", "标签打印错误");

    private final Random random;
    private final Journal journal;
    private int count;

    YearIssues(long seed, Journal journal) {
        this.random = new Random(seed);
        this.journal = journal;
    }

    /** The issues that arise in a month. */
    void month(Period month, int number) {
        for (int i = 0; i < number; i++) {
            LocalDate day = Journal.workday(
                    month.start().plusDays(random.nextInt((int) month.range().days())));
            issue(day.isBefore(month.start()) ? Journal.nextWorkday(month.start()) : day);
        }
    }

    private void issue(LocalDate day) {
        count++;
        Department own = YearCompany.departments()
                .get(random.nextInt(YearCompany.departments().size()));
        Department other = YearCompany.departments()
                .get(random.nextInt(YearCompany.departments().size()));
        PersonId reporter = other.member(random.nextInt(9));
        PersonId owner = own.head();
        int grade = random.nextInt(100);
        IssueSeverity severity =
                grade < 8 ? IssueSeverity.URGENT : grade < 40 ? IssueSeverity.IMPORTANT : IssueSeverity.GENERAL;
        IssueId id = IssueId.of(String.format("WT-%03d", count));
        journal.add(
                Issue.builder()
                        .id(id)
                        .description(own.unit().name() + words(severity))
                        .when(at(day, 9))
                        .reporter(reporter)
                        .owner(owner)
                        .scope(own.unit().name())
                        .category(IssueCategory.EXECUTION)
                        .severity(severity)
                        .addAbout(Reference.of(
                                "goal", YearPlans.departmentGoal(own, count % 6).value()))
                        .build(),
                YearCompany.at(reporter, day, 9));
        handle(id, reporter, owner, day);
    }

    private String words(IssueSeverity severity) {
        List<String> words =
                severity == IssueSeverity.URGENT ? URGENT : severity == IssueSeverity.IMPORTANT ? IMPORTANT : GENERAL;
        return words.get(random.nextInt(words.size()));
    }

    private void handle(IssueId id, PersonId reporter, PersonId owner, LocalDate day) {
        PersonId operations = YearCompany.department("operations").head();
        LocalDate taken = after(day, random.nextInt(15) == 0 ? 4 : random.nextInt(2));
        step(id, IssueEvent.TAKE_IN, operations, taken, 14);
        int luck = random.nextInt(100);
        if (luck < 3) {
            return;
        }
        LocalDate begun = after(taken, luck < 12 ? 8 : 1 + random.nextInt(2));
        LocalDate solved = after(begun, 2 + random.nextInt(luck > 88 ? 40 : 12));
        record(
                new HandlingPlan(
                        id,
                        at(begun, 10),
                        List.of(new HandlingMeasure("排查并整改", Optional.of(owner), Optional.of(solved)))),
                owner,
                begun,
                10);
        step(id, IssueEvent.START, owner, begun, 11);
        if (luck < 7) {
            return;
        }
        if (luck % 5 > 0) {
            analyse(id, owner, solved);
        }
        step(id, IssueEvent.RESOLVE, owner, solved, 16);
        LocalDate checked = after(solved, 1 + random.nextInt(4));
        if (reporter.equals(owner)) {
            return;
        }
        if (luck > 93) {
            IssueStep refusal =
                    new IssueStep(id, at(checked, 10), IssueEvent.REFUSE, Optional.of("问题重现"), Optional.empty());
            record(refusal, reporter, checked, 10);
            solved = after(checked, 6);
            step(id, IssueEvent.RESOLVE, owner, solved, 16);
            checked = after(solved, 2);
        }
        record(
                IssueStep.of(id, IssueEvent.CONFIRM, at(checked, 10)).verifiedAs(Verification.of("已解决")),
                reporter,
                checked,
                10);
        step(id, IssueEvent.CLOSE, operations, after(checked, 1), 15);
    }

    private void analyse(IssueId id, PersonId owner, LocalDate day) {
        record(
                CauseAnalysis.builder()
                        .issue(id)
                        .when(at(day, 15))
                        .fiveWhys(new FiveWhys("为何发生", List.of("流程未执行", "责任不清", "制度缺少检查点"), List.of("增加检查点")))
                        .containment("人工复核")
                        .prevention("修订流程并培训")
                        .build(),
                owner,
                day,
                15);
    }

    private static LocalDate after(LocalDate day, int days) {
        return Journal.nextWorkday(day.plusDays(days));
    }

    private static Moment at(LocalDate day, int hour) {
        Instant instant = YearCompany.at(YearCompany.MANAGER, day, hour).recordedAt();
        return Moment.of(instant);
    }

    private void step(IssueId id, IssueEvent event, PersonId by, LocalDate day, int hour) {
        record(IssueStep.of(id, event, at(day, hour)), by, day, hour);
    }

    private void record(IssueFact fact, PersonId by, LocalDate day, int hour) {
        journal.add(fact, YearCompany.at(by, day, hour));
    }
}
