package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.RefusedAction;
import dev.plumbline.issue.ToldIssueState;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** What does not count of an issue's record, and what its plans and analyses lack (ISS-4, ISS-5). */
final class IssueRecordRule implements Rule<IssueStatus> {

    @Override
    public String id() {
        return "issue-record";
    }

    @Override
    public Localized title() {
        return Localized.of("问题的处理记录须合规完整", "What is recorded about issues counts and is whole");
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
        return List.of(
                RefusedAction.REFUSED,
                ToldIssueState.OVER_STEPS,
                ToldIssueState.BY_UNKNOWN,
                HandlingPlan.NO_MEASURE,
                HandlingPlan.MEASURE_INCOMPLETE,
                FiveWhys.EMPTY_WHY,
                FiveWhys.CIRCULAR_WHY,
                FiveWhys.CAUSE_WITHOUT_MEASURE,
                Fishbone.EMPTY_CAUSE);
    }

    @Override
    public void check(IssueStatus issue, RuleContext context, FindingSink findings) {
        issue.timeline().findings().forEach(findings::report);
    }
}
