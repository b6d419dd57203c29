package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.Issue;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.WorkLog;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
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
            }
        });
        book.histories().forEach(history -> references.enterOnce(References.reference("history", history.plan())));
        book.adjustments().forEach(request -> references.enterOnce(References.reference("adjustment", request.id())));
    }

    /** Follows every link. */
    void follow(PlanBook book, Collection<? extends Entry<?>> facts, AsOf asOf) {
        facts.forEach(entry -> follow(entry.fact()));
        book.histories().forEach(this::history);
        book.adjustments().stream()
                .filter(request -> asOf.knows(request.draft().requested().recordedAt()))
                .forEach(this::request);
    }

    private void history(PlanHistory history) {
        follow(Localized.of("计划版本记录", "A plan's history"), "plan", history.plan());
    }

    private void request(AdjustmentRequest request) {
        references.follow("adjustment/" + request.id(), References.reference("plan", request.plan()));
        request.draft().answers().forEach(each -> references.follow("adjustment/" + request.id(), each));
    }

    private void follow(Fact fact) {
        if (fact instanceof ProgressReport report) {
            references.followTask(Localized.of("任务进度", "A progress report"), report.task());
        } else if (fact instanceof TaskAcceptance acceptance) {
            references.followTask(Localized.of("任务验收", "An acceptance"), acceptance.task());
        } else if (fact instanceof ImprovementPlan plan) {
            follow(Localized.of("改进计划", "An improvement plan"), "task", plan.task());
        } else if (fact instanceof RoutineDone done) {
            follow(Localized.of("常规工作完成记录", "A record of routine work"), "routine", done.task());
        } else if (fact instanceof WorkLog log) {
            log.task().ifPresent(task -> follow(Localized.of("工作日志", "A work log"), "task", task));
        } else if (fact instanceof DeviationAnalysis analysis) {
            follow(Localized.of("偏差分析", "A deviation analysis"), "indicator", analysis.indicator());
            analysis.answers().forEach(each -> references.follow(Localized.of("偏差分析", "A deviation analysis"), each));
        } else if (fact instanceof AttainmentOverride override) {
            follow(Localized.of("达成率认定", "A stated attainment"), "goal", override.goal());
        } else if (fact instanceof GoalFeedback feedback) {
            follow(Localized.of("目标反馈", "A feedback on a goal"), "goal", feedback.goal());
        } else {
            followOthers(fact);
        }
    }

    private void followOthers(Fact fact) {
        if (fact instanceof RiskReport report) {
            follow(Localized.of("风险报告", "A risk report"), "risk", report.risk());
        } else if (fact instanceof LedgerEntry entry) {
            entry.about().ifPresent(about -> references.follow(Localized.of("资源台账", "A ledger entry"), about));
        } else if (fact instanceof ReportFiled report) {
            follow(Localized.of("报表提交记录", "A filed report"), "plan", report.plan());
        } else if (fact instanceof ExternalChange change) {
            change.mayTouch().forEach(about -> references.follow(Localized.of("外部环境变化", "An external change"), about));
        } else if (fact instanceof EvaluationFiled evaluation) {
            follow(Localized.of("评估报告备案", "A filed evaluation"), "plan", evaluation.plan());
        } else if (fact instanceof LetterSigned letter) {
            follow(Localized.of("责任书签署记录", "A signed letter"), "plan", letter.plan());
        } else if (fact instanceof Issue issue) {
            issue.about().forEach(about -> references.follow("issue/" + issue.id(), about));
        }
    }

    private void follow(Localized fact, String kind, Object id) {
        references.follow(fact, References.reference(kind, id));
    }
}
