package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** Feedback on a goal as it is written. */
record FeedbackDocument(
        @Required GoalId goal,
        @Required PartyId from,
        @Required Moment when,
        @Required String text,
        GoalFeedback.@Nullable Answer answer) {

    static FeedbackDocument from(GoalFeedback feedback) {
        return new FeedbackDocument(
                feedback.goal(),
                feedback.from(),
                feedback.when(),
                feedback.text(),
                feedback.answer().orElse(null));
    }

    GoalFeedback toFeedback() {
        return new GoalFeedback(goal, from, when, text, ofNullable(answer));
    }
}
