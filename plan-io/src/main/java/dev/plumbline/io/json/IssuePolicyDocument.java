package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.time.Deadline;
import org.jspecify.annotations.Nullable;

/** What a company goes by in handling issues, as it is written. */
record IssuePolicyDocument(
        @Nullable GradingRules grading, @Nullable Deadline observation) {

    static IssuePolicyDocument from(IssuePolicy policy) {
        return new IssuePolicyDocument(policy.grading(), policy.observation());
    }

    IssuePolicy toPolicy() {
        IssuePolicy.Builder policy = IssuePolicy.builder();
        given(grading, policy::grading);
        given(observation, policy::observation);
        return policy.build();
    }
}
