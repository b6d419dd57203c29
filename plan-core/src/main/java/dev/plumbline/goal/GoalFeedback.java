package dev.plumbline.goal;

import dev.plumbline.fact.Fact;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.util.Optional;

/**
 * What those who carry out a goal say about it before it is agreed on (目标反馈), with the answer (GOAL-11).
 *
 * <p>Feedback is recorded when it is given, and recorded again with its answer; the later fact of the same goal, party
 * and moment holds. Immutable and thread-safe.
 *
 * @param goal what it is about
 * @param from who gave it
 * @param when when it was given
 * @param text what was said, not blank
 * @param answer what was answered; empty while it is open
 */
public record GoalFeedback(GoalId goal, PartyId from, Moment when, String text, Optional<Answer> answer)
        implements Fact {

    /**
     * The answer to feedback.
     *
     * @param by who answered
     * @param when when
     * @param text what was answered, not blank
     * @param agreed whether both sides agree now (达成共识)
     */
    public record Answer(PartyId by, Moment when, String text, boolean agreed) {
        public Answer {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The answer of [" + by + "] is empty. Say what was answered.");
            }
        }
    }

    public GoalFeedback {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The feedback of [" + from + "] on goal [" + goal + "] is empty. Say what they think.");
        }
    }

    /** Feedback that waits for an answer. */
    public static GoalFeedback of(GoalId goal, PartyId from, Moment when, String text) {
        return new GoalFeedback(goal, from, when, text, Optional.empty());
    }

    /** The same feedback with its answer, to be recorded too. */
    public GoalFeedback answered(PartyId by, Moment at, String answer, boolean agreed) {
        return new GoalFeedback(goal, from, when, text, Optional.of(new Answer(by, at, answer, agreed)));
    }

    /** Whether nobody has answered yet. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Whether it was answered and both sides agree. */
    public boolean isSettled() {
        return answer.filter(Answer::agreed).isPresent();
    }

    /** Whether this fact takes the place of another: the same goal, party and moment. */
    public boolean replaces(GoalFeedback other) {
        return goal.equals(other.goal) && from.equals(other.from) && when.equals(other.when);
    }
}
