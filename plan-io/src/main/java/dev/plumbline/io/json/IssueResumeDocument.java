package dev.plumbline.io.json;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.time.Moment;

/** The end of an issue's pause as it is written. */
record IssueResumeDocument(
        @Required IssueId issue, @Required Moment when) {

    static IssueResumeDocument from(IssueResume resume) {
        return new IssueResumeDocument(resume.issue(), resume.when());
    }

    IssueResume toResume() {
        return new IssueResume(issue, when);
    }
}
