package dev.plumbline.io.json;

import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;

/** The answer to feedback on a goal as it is written. */
record FeedbackAnswerDocument(
        @Required PartyId by,
        @Required Moment when,
        @Required String text,
        @Required Boolean agreed) {

    static FeedbackAnswerDocument from(GoalFeedback.Answer answer) {
        return new FeedbackAnswerDocument(answer.by(), answer.when(), answer.text(), answer.agreed());
    }

    GoalFeedback.Answer toAnswer() {
        return new GoalFeedback.Answer(by, when, text, agreed);
    }
}
