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

/** An issue without root cause or prevention (ISS-5). */
final class IssueCauseRule implements Rule<IssueStatus> {

    static final FindingCode NO_CAUSE = FindingCode.of(
                    "issue-root-cause-missing",
                    Severity.WARNING,
                    "问题“{issue}”没有根本原因分析",
                    "Issue [{issue}] has no root cause")
            .advising("用5Why或鱼骨图追溯根本原因。", "Trace it by five whys or a fishbone.");

    static final FindingCode NO_PREVENTION = FindingCode.of(
                    "issue-prevention-missing",
                    Severity.WARNING,
                    "问题“{issue}”没有长期预防措施",
                    "Issue [{issue}] has no prevention")
            .advising("制定长期预防措施，防止再次发生。", "Decide what keeps it from happening again.");

    @Override
    public String id() {
        return "issue-cause";
    }

    @Override
    public Localized title() {
        return Localized.of("问题须追溯根本原因并预防再发", "Issues have root causes and prevention");
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
        return List.of(NO_CAUSE, NO_PREVENTION);
    }

    @Override
    public void check(IssueStatus issue, RuleContext context, FindingSink findings) {
        if (issue.state() == IssueState.REJECTED) {
            return;
        }
        if (issue.timeline().rootCauses().isEmpty()) {
            findings.report(about(NO_CAUSE, issue));
        }
        if (issue.timeline().prevention().isEmpty()) {
            findings.report(about(NO_PREVENTION, issue));
        }
    }

    private static Finding about(FindingCode code, IssueStatus issue) {
        return Finding.builder(code)
                .putFigure("issue", issue.issue().description())
                .build();
    }
}
