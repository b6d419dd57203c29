package dev.plumbline.io.json;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.time.Moment;

/** The pause of an issue as it is written. */
record IssuePauseDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Required String why) {

    static IssuePauseDocument from(IssuePause pause) {
        return new IssuePauseDocument(pause.issue(), pause.when(), pause.why());
    }

    IssuePause toPause() {
        return new IssuePause(issue, when, why);
    }
}
