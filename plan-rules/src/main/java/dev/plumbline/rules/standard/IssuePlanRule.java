package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** An issue on which work goes on without a handling plan (ISS-4). */
final class IssuePlanRule implements Rule<IssueStatus> {

    static final FindingCode MISSING = FindingCode.of(
                    "issue-plan-missing",
                    Severity.WARNING,
                    "问题“{issue}”{state}，但没有备案的处理方案",
                    "Issue [{issue}] is {state} without a handling plan on file")
            .advising("由责任部门提交措施、责任人和完成时限，报运营管理部备案。", "Have the responsible unit file measures, owners and deadlines.");

    @Override
    public String id() {
        return "issue-plan";
    }

    @Override
    public Localized title() {
        return Localized.of("问题须先备案处理方案再处理", "A handling plan is filed before work begins");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.ISSUE;
    }

    @Override
    public Subject<IssueStatus> subject() {
        return Subject.ISSUE;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(IssueStatus issue, RuleContext context, FindingSink findings) {
        boolean worked = issue.state() == IssueState.IN_PROGRESS || issue.state() == IssueState.CONTAINED;
        if (worked && issue.timeline().plan().isEmpty()) {
            findings.report(Finding.builder(MISSING)
                    .putFigure("issue", issue.issue().description())
                    .putFigure("state", issue.state())
                    .build());
        }
    }
}
