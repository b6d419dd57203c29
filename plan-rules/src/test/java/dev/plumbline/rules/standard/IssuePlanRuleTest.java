package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.issue;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Moment;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssuePlanRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IssuePlanRule());
    private static final IssueId ID = IssueId.of("late-delivery");

    private static PlanBook told(IssueState state) {
        PlanBook book = record(PlanBook.of(), issue().owner(LI).build());
        return record(book, new IssueSnapshot(ID, Moment.of(day("06-12")), state, Optional.empty()));
    }

    @ParameterizedTest(name = "ISS-4: {0} without a plan")
    @EnumSource
    void countsWhileItIsWorkedOn(IssueState state) {
        boolean worked = state == IssueState.IN_PROGRESS || state == IssueState.CONTAINED;
        RULE.given(told(state), day("06-30"))
                .reportsAt(worked ? new String[] {"issue-plan-missing issue/late-delivery"} : new String[0]);
    }

    @Test
    @DisplayName("ISS-4: silent once the plan is filed; work that was refused without one has not begun")
    void isSilentWithAPlan() {
        HandlingPlan plan = HandlingPlan.of(ID, Moment.of(day("06-13")), HandlingMeasure.of("补发货", LI, day("06-20")));
        RULE.given(record(told(IssueState.TAKEN_IN), plan), day("06-30")).reportsNothing();
        RULE.given(record(told(IssueState.IN_PROGRESS), plan), day("06-30")).reportsNothing();
        RULE.given(
                        record(told(IssueState.TAKEN_IN), IssueStep.of(ID, IssueEvent.START, Moment.of(day("06-13")))),
                        day("06-30"))
                .reportsNothing();
    }
}
