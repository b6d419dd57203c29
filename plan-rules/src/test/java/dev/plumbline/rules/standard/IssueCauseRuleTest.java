package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.issue;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueCauseRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IssueCauseRule());

    private static PlanBook with(Issue issue) {
        return record(PlanBook.of(emptyPlan().build()), issue);
    }

    @Test
    @DisplayName("ISS-5: root causes and long-term prevention")
    void wantsCauseAndPrevention() {
        RULE.given(with(issue().build()), TODAY).reportsNothing();
        RULE.given(with(issue().rootCauses(List.of()).build()), TODAY)
                .reportsAt("issue-root-cause-missing issue/late-delivery");
        RULE.given(with(issue().prevention(Optional.empty()).build()), TODAY)
                .reportsAt("issue-prevention-missing issue/late-delivery");
    }

    @Test
    void asksNothingOfWhatWasNotTakenIn() {
        PlanBook rejected = record(
                with(issue().rootCauses(List.of()).build()),
                new IssueSnapshot(
                        IssueId.of("late-delivery"), Moment.of(day("06-20")), IssueState.REJECTED, Optional.empty()));

        RULE.given(rejected, TODAY).reportsNothing();
        RULE.given(rejected, day("06-19")).reports("issue-root-cause-missing");
    }
}
