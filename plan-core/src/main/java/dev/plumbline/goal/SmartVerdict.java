package dev.plumbline.goal;

import dev.plumbline.text.Localized;

/**
 * What one letter of SMART comes to, and why (GOAL-4). Immutable and thread-safe.
 *
 * @param criterion the letter
 * @param outcome whether it holds
 * @param reason why, in both languages
 */
public record SmartVerdict(SmartCriterion criterion, Outcome outcome, Localized reason) {

    /** Whether a letter holds. */
    public enum Outcome {
        /** It holds. */
        PASSED,
        /** It does not. */
        FAILED,
        /** It cannot be told, as achievability without a baseline. */
        UNKNOWN
    }

    static SmartVerdict passed(SmartCriterion criterion, String chinese, String english) {
        return new SmartVerdict(criterion, Outcome.PASSED, Localized.of(chinese, english));
    }

    static SmartVerdict failed(SmartCriterion criterion, String chinese, String english) {
        return new SmartVerdict(criterion, Outcome.FAILED, Localized.of(chinese, english));
    }

    static SmartVerdict unknown(SmartCriterion criterion, String chinese, String english) {
        return new SmartVerdict(criterion, Outcome.UNKNOWN, Localized.of(chinese, english));
    }

    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }
}
