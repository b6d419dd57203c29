package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * What the words behind an amount say about it.
 *
 * @param end where the words that were understood end
 * @param comparison from 以上, 以内
 * @param period from 次/周
 * @param approximate from 左右
 */
record RightContext(int end, Optional<Comparison> comparison, Optional<Period.Kind> period, boolean approximate) {

    static RightContext of(String text, int from) {
        Optional<WordTable.Match<Period.Kind>> per = PeriodWords.perAfter(text, from);
        int at = per.map(WordTable.Match::end).orElse(from);
        Optional<WordTable.Match<Boolean>> about = Phrases.ABOUT_BEHIND.startingAt(text, at);
        at = about.map(WordTable.Match::end).orElse(at);
        Optional<WordTable.Match<Comparison>> limit =
                Phrases.LIMITS_BEHIND.startingAt(text, at).filter(word -> !isInWord(text, word));
        at = limit.map(WordTable.Match::end).orElse(at);
        return new RightContext(
                at, limit.map(WordTable.Match::value), per.map(WordTable.Match::value), about.isPresent());
    }

    /** 内部 and 起订 are words of their own. */
    private static boolean isInWord(String text, WordTable.Match<Comparison> word) {
        int end = word.end();
        if (end - word.start() > 1 || end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (text.charAt(word.start()) == '+') {
            return Character.isLetterOrDigit(next);
        }
        return text.charAt(word.start()) == '起' ? Character.isLetter(next) : "部容外训审控销".indexOf(next) >= 0;
    }
}
