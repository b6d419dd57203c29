package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.RootCause;
import java.util.List;

/** Issues and the facts of their way. */
public final class IssueFacts {

    /** A root cause as it is written. */
    public static final ObjectCodec<RootCause> ROOT_CAUSE = rootCause();

    /** An issue as it is written. */
    public static final ObjectCodec<Issue> ISSUE = issue();

    /** The state of an issue as a table told it, as it is written. */
    public static final ObjectCodec<IssueSnapshot> ISSUE_SNAPSHOT = issueSnapshot();

    /** The grading of an issue as it is written. */
    public static final ObjectCodec<IssueGrading> ISSUE_GRADING = issueGrading();

    /** The assignment of an issue as it is written. */
    public static final ObjectCodec<IssueAssignment> ISSUE_ASSIGNMENT = issueAssignment();

    /** The pause of an issue as it is written. */
    public static final ObjectCodec<IssuePause> ISSUE_PAUSE = issuePause();

    /** The end of an issue's pause as it is written. */
    public static final ObjectCodec<IssueResume> ISSUE_RESUME = issueResume();

    private IssueFacts() {}

    private static ObjectCodec<RootCause> rootCause() {
        Shape<RootCause> shape = Shape.of(RootCause.class);
        var text = shape.required("text", TextCodec.TEXT, RootCause::text);
        var category = shape.optional("category", TextCodec.TOLD, RootCause::category);
        return shape.element(read -> new RootCause(read.get(text), read.find(category)));
    }

    private static ObjectCodec<Issue> issue() {
        Shape<Issue> shape = Shape.of(Issue.class).calledBy("issue/", Issue::id);
        var id = shape.required("id", Ids.ISSUE, Issue::id);
        var description = shape.required("description", TextCodec.TEXT, Issue::description);
        var when = shape.required("when", Times.MOMENT, Issue::when);
        var reported = shape.optional("reported", Times.MOMENT, Issue::reported);
        var scope = shape.optional("scope", TextCodec.TOLD, Issue::scope);
        var impacts = shape.list("impacts", Words.IMPACT_AREA, issue -> List.copyOf(issue.impacts()));
        var reporter = shape.optional("reporter", Parties.PARTY, Issue::reporter);
        var owner = shape.optional("owner", Parties.PARTY, Issue::owner);
        var suggestion = shape.optional("suggestion", TextCodec.TOLD, Issue::suggestion);
        var category = shape.optional("category", Words.ISSUE_CATEGORY, Issue::category);
        var severity = shape.optional("severity", Words.ISSUE_SEVERITY, Issue::severity);
        var severityReason = shape.optional("severityReason", TextCodec.TOLD, Issue::severityReason);
        var rootCauses = shape.list("rootCauses", ROOT_CAUSE, Issue::rootCauses);
        var containment = shape.optional("containment", TextCodec.TOLD, Issue::containment);
        var prevention = shape.optional("prevention", TextCodec.TOLD, Issue::prevention);
        var about = shape.list("about", Texts.REFERENCE, Issue::about);
        var recurrenceOf = shape.optional("recurrenceOf", Ids.ISSUE, Issue::recurrenceOf);
        var attributes = shape.map("attributes", TextCodec.TEXT, Issue::attributes);
        return shape.element(read -> {
            Issue.Builder issue = Issue.builder()
                    .id(read.get(id))
                    .description(read.get(description))
                    .when(read.get(when));
            read.given(reported, issue, Issue.Builder::reported);
            read.given(scope, issue, Issue.Builder::scope);
            read.given(impacts, issue, Issue.Builder::impacts);
            read.given(reporter, issue, Issue.Builder::reporter);
            read.given(owner, issue, Issue.Builder::owner);
            read.given(suggestion, issue, Issue.Builder::suggestion);
            read.given(category, issue, Issue.Builder::category);
            read.given(severity, issue, Issue.Builder::severity);
            read.given(severityReason, issue, Issue.Builder::severityReason);
            read.given(rootCauses, issue, Issue.Builder::rootCauses);
            read.given(containment, issue, Issue.Builder::containment);
            read.given(prevention, issue, Issue.Builder::prevention);
            read.given(about, issue, Issue.Builder::about);
            read.given(recurrenceOf, issue, Issue.Builder::recurrenceOf);
            read.given(attributes, issue, Issue.Builder::attributes);
            return issue.build();
        });
    }

    private static ObjectCodec<IssueSnapshot> issueSnapshot() {
        Shape<IssueSnapshot> shape = Shape.of(IssueSnapshot.class);
        var issue = shape.required("issue", Ids.ISSUE, IssueSnapshot::issue);
        var when = shape.required("when", Times.MOMENT, IssueSnapshot::when);
        var state = shape.required("state", Words.ISSUE_STATE, IssueSnapshot::state);
        var verification = shape.optional("verification", TextCodec.TOLD, IssueSnapshot::verification);
        return shape.element(
                read -> new IssueSnapshot(read.get(issue), read.get(when), read.get(state), read.find(verification)));
    }

    private static ObjectCodec<IssueGrading> issueGrading() {
        Shape<IssueGrading> shape = Shape.of(IssueGrading.class);
        var issue = shape.required("issue", Ids.ISSUE, IssueGrading::issue);
        var when = shape.required("when", Times.MOMENT, IssueGrading::when);
        var severity = shape.required("severity", Words.ISSUE_SEVERITY, IssueGrading::severity);
        var reason = shape.optional("reason", TextCodec.TOLD, IssueGrading::reason);
        return shape.element(
                read -> new IssueGrading(read.get(issue), read.get(when), read.get(severity), read.find(reason)));
    }

    private static ObjectCodec<IssueAssignment> issueAssignment() {
        Shape<IssueAssignment> shape = Shape.of(IssueAssignment.class);
        var issue = shape.required("issue", Ids.ISSUE, IssueAssignment::issue);
        var when = shape.required("when", Times.MOMENT, IssueAssignment::when);
        var owner = shape.required("owner", Parties.PARTY, IssueAssignment::owner);
        return shape.element(read -> new IssueAssignment(read.get(issue), read.get(when), read.get(owner)));
    }

    private static ObjectCodec<IssuePause> issuePause() {
        Shape<IssuePause> shape = Shape.of(IssuePause.class);
        var issue = shape.required("issue", Ids.ISSUE, IssuePause::issue);
        var when = shape.required("when", Times.MOMENT, IssuePause::when);
        var why = shape.required("why", TextCodec.TEXT, IssuePause::why);
        return shape.element(read -> new IssuePause(read.get(issue), read.get(when), read.get(why)));
    }

    private static ObjectCodec<IssueResume> issueResume() {
        Shape<IssueResume> shape = Shape.of(IssueResume.class);
        var issue = shape.required("issue", Ids.ISSUE, IssueResume::issue);
        var when = shape.required("when", Times.MOMENT, IssueResume::when);
        return shape.element(read -> new IssueResume(read.get(issue), read.get(when)));
    }
}
