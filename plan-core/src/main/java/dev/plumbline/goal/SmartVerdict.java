package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * How a goal does by one letter of SMART, and why (GOAL-4). Immutable and thread-safe.
 *
 * @param letter which letter
 * @param result whether it passes
 * @param reason why, as a sentence
 */
public record SmartVerdict(SmartLetter letter, Result result, Localized reason) {

    /** Whether a letter passes. */
    public enum Result implements Localized {
        /** 符合. */
        PASSES("符合", "passes"),
        /** 不符合. */
        FAILS("不符合", "fails"),
        /** 无法判断: what it would be judged by is missing. */
        UNKNOWN("无法判断", "unknown");

        private final String chinese;
        private final String english;

        Result(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    static SmartVerdict passes(SmartLetter letter, Localized reason) {
        return new SmartVerdict(letter, Result.PASSES, reason);
    }

    static SmartVerdict fails(SmartLetter letter, Localized reason) {
        return new SmartVerdict(letter, Result.FAILS, reason);
    }

    static SmartVerdict unknown(SmartLetter letter, Localized reason) {
        return new SmartVerdict(letter, Result.UNKNOWN, reason);
    }

    public boolean isFailed() {
        return result == Result.FAILS;
    }

    @Override
    public String toString() {
        return letter.letter() + " " + result.text(Locale.ENGLISH) + ": " + reason.text(Locale.ENGLISH);
    }
}
