package dev.plumbline.io.json;

import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;

/** The assignment of an issue as it is written. */
record IssueAssignmentDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Required PartyId owner) {

    static IssueAssignmentDocument from(IssueAssignment assignment) {
        return new IssueAssignmentDocument(assignment.issue(), assignment.when(), assignment.owner());
    }

    IssueAssignment toAssignment() {
        return new IssueAssignment(issue, when, owner);
    }
}
