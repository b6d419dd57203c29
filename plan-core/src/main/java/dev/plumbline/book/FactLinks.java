package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.Issue;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.Practice;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.WorkLog;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Collection;

/** What the facts, histories and requests of a book refer to. */
record FactLinks(References references) {

    /** Enters what facts bring into being. */
    void enter(PlanBook book, Collection<? extends Entry<?>> facts) {
        facts.forEach(entry -> {
            // an issue recorded again is the same issue corrected
            if (entry.fact() instanceof Issue issue) {
                references.enter("issue", issue.id());
            } else if (entry.fact() instanceof ExternalChange change) {
                references.enter(ExternalChange.KIND, change.id());
            } else if (entry.fact() instanceof Minutes minutes) {
                minutes.resolutions().forEach(each -> references.enter("resolution", each.id()));
            } else if (entry.fact() instanceof Lesson lesson) {
                references.enter(Lesson.KIND, lesson.id());
            }
        });
        book.histories().forEach(history -> references.enterOnce(References.reference("history", history.plan())));
        book.adjustments().forEach(request -> references.enterOnce(References.reference("adjustment", request.id())));
    }

    /** Follows every link. */
    void follow(PlanBook book, Collection<? extends Entry<?>> facts, AsOf asOf) {
        facts.forEach(entry -> follow(entry.fact(), entry.fact().when().date(book.zone())));
        new Recurrences(facts)
                .circles()
                .forEach(circle -> references.tellCircle(circle.stream()
                        .map(issue -> References.reference("issue", issue))
                        .toList()));
        book.histories().forEach(this::history);
        book.adjustments().stream()
                .filter(request -> asOf.knows(request.draft().requested().recordedAt()))
                .forEach(this::request);
    }

    private void history(PlanHistory history) {
        Reference plan = References.reference("plan", history.plan());
        references.follow(Localized.of("计划版本记录", "A plan's history"), plan.toString(), plan, LocalDate.MIN);
    }

    private void request(AdjustmentRequest request) {
        references.follow("adjustment/" + request.id(), References.reference("plan", request.plan()));
        request.draft().answers().forEach(each -> references.follow("adjustment/" + request.id(), each));
    }

    private void follow(Fact fact, LocalDate day) {
        if (fact instanceof Measurement measurement) {
            // a period that ended before its goal was taken out may be measured later
            LocalDate last =
                    measurement.covers().map(Period::end).filter(day::isAfter).orElse(day);
            references.followFormer(
                    Localized.of("实际值", "A measurement"),
                    References.reference("indicator", measurement.indicator()),
                    last);
        } else if (fact instanceof ProgressReport report) {
            references.followTask(Localized.of("任务进度", "A progress report"), report.task(), day);
        } else if (fact instanceof TaskAcceptance acceptance) {
            references.followTask(Localized.of("任务验收", "An acceptance"), acceptance.task(), day);
        } else if (fact instanceof ImprovementPlan plan) {
            follow(Localized.of("改进计划", "An improvement plan"), "task", plan.task(), day);
        } else if (fact instanceof RoutineDone done) {
            follow(Localized.of("常规工作完成记录", "A record of routine work"), "routine", done.task(), day);
        } else if (fact instanceof WorkLog log) {
            log.task().ifPresent(task -> follow(Localized.of("工作日志", "A work log"), "task", task, day));
        } else if (fact instanceof DeviationAnalysis analysis) {
            follow(analysis, day);
        } else if (fact instanceof AttainmentOverride override) {
            follow(Localized.of("达成率认定", "A stated attainment"), "goal", override.goal(), day);
        } else if (fact instanceof GoalFeedback feedback) {
            follow(Localized.of("目标反馈", "A feedback on a goal"), "goal", feedback.goal(), day);
        } else {
            followOthers(fact, day);
        }
    }

    private void follow(DeviationAnalysis analysis, LocalDate day) {
        LocalDate end = analysis.period().end();
        LocalDate last = end.isBefore(day) ? end : day;
        Localized name = Localized.of("偏差分析", "A deviation analysis");
        follow(name, "indicator", analysis.indicator(), last);
        analysis.answers().forEach(each -> references.follow(name, each.toString(), each, last));
    }

    private void followOthers(Fact fact, LocalDate day) {
        if (fact instanceof RiskReport report) {
            follow(Localized.of("风险报告", "A risk report"), "risk", report.risk(), day);
        } else if (fact instanceof LedgerEntry entry) {
            Localized name = Localized.of("资源台账", "A ledger entry");
            entry.about().ifPresent(about -> references.follow(name, about.toString(), about, day));
        } else if (fact instanceof ReportFiled report) {
            follow(Localized.of("报表提交记录", "A filed report"), "plan", report.plan(), day);
        } else if (fact instanceof ExternalChange change) {
            Localized name = Localized.of("外部环境变化", "An external change");
            change.mayTouch().forEach(about -> references.follow(name, about.toString(), about, day));
        } else if (fact instanceof EvaluationFiled evaluation) {
            follow(Localized.of("评估报告备案", "A filed evaluation"), "plan", evaluation.plan(), day);
        } else if (fact instanceof LetterSigned letter) {
            follow(Localized.of("责任书签署记录", "A signed letter"), "plan", letter.plan(), day);
        } else if (fact instanceof Issue issue) {
            String path = "issue/" + issue.id();
            issue.about().forEach(about -> references.follow(Localized.of(path, path), path, about, day));
            issue.recurrenceOf()
                    .ifPresent(repeated -> references.follow(
                            Localized.of(path, path), path, References.reference("issue", repeated), day));
        } else {
            followLearned(fact, day);
        }
    }

    /** A lesson may be put down long after its goal was taken out. */
    private void followLearned(Fact fact, LocalDate day) {
        if (fact instanceof Lesson lesson) {
            Localized name = Localized.of("经验教训", "A lesson");
            follow(name, "plan", lesson.plan(), day);
            lesson.goal().ifPresent(goal -> follow(name, "goal", goal, LocalDate.MIN));
        } else if (fact instanceof Practice practice) {
            Localized name = Localized.of("标准或制度", "A standard or rule");
            practice.lessons().forEach(lesson -> follow(name, Lesson.KIND, lesson, day));
        }
    }

    private void follow(Localized fact, String kind, Object id, LocalDate day) {
        Reference to = References.reference(kind, id);
        references.follow(fact, to.toString(), to, day);
    }
}
