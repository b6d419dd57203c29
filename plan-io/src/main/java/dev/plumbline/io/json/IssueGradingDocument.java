package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** The grading of an issue as it is written. */
record IssueGradingDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Required IssueSeverity severity,
        @Nullable String reason) {

    static IssueGradingDocument from(IssueGrading grading) {
        return new IssueGradingDocument(
                grading.issue(),
                grading.when(),
                grading.severity(),
                grading.reason().orElse(null));
    }

    IssueGrading toGrading() {
        return new IssueGrading(issue, when, severity, ofNullable(reason));
    }
}
