package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.issue.IssueHistories;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Something recorded about an issue that nobody reported (ISS-1). */
final class IssueReportedRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "issue-reported";
    }

    @Override
    public Localized title() {
        return Localized.of("处理记录须对应已反馈的问题", "What is recorded is about issues that were reported");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.ISSUE;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(IssueHistories.UNKNOWN_ISSUE, IssueHistories.PARTIES_KEPT);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.strayIssueFacts().forEach(findings::report);
    }
}
