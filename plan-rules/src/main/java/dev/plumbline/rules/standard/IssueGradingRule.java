package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.Issue;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** A report that grades itself lower than its words do, without a reason (ISS-2). */
final class IssueGradingRule implements Rule<IssueStatus> {

    static final FindingCode LOWER = FindingCode.of(
                    "issue-graded-lower",
                    Severity.WARNING,
                    "问题“{issue}”上报为{reported}，但“{ground}”应为{graded}，且未说明降级理由",
                    "Issue [{issue}] is reported as {reported}, while [{ground}] makes it {graded}, and no reason is given")
            .advising("说明降级理由，或按规则重新定级。", "Say why it is less grave, or grade it by the rules.");

    @Override
    public String id() {
        return "issue-grading";
    }

    @Override
    public Localized title() {
        return Localized.of("问题自行降级须说明理由", "Issues are graded lower only for a reason");
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
        return List.of(LOWER);
    }

    @Override
    public void check(IssueStatus status, RuleContext context, FindingSink findings) {
        Issue issue = status.issue();
        GradingRules.Grading ruled = context.policy().issues().grading().grade(issue);
        boolean asReported = issue.severity().filter(status.severity()::equals).isPresent();
        boolean lower = status.severity().compareTo(ruled.severity()) > 0;
        if (asReported && lower && issue.severityReason().isEmpty()) {
            findings.report(Finding.builder(LOWER)
                    .putFigure("issue", issue.description())
                    .putFigure("reported", status.severity())
                    .putFigure("ground", ruled.ground())
                    .putFigure("graded", ruled.severity())
                    .build());
        }
    }
}
