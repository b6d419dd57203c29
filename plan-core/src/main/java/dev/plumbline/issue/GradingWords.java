package dev.plumbline.issue;

import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Locale;

/** Finds words in what an issue says: traditional characters as simplified, full-width as half, Latin in any case. Pure functions. */
final class GradingWords {

    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");
    private static final int LONGEST_ENDING = 3;

    private GradingWords() {}

    /** A text as words are looked for in it. */
    static String folded(String text) {
        return TextForms.simplified(TextForms.halfWidth(text)).toLowerCase(Locale.ROOT);
    }

    /** Whether a text says a word that is not denied there; both are folded. */
    static boolean says(String text, String word, DenialReading denials) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWhole(text, at, word, 0, text.length()) && !denials.isDenied(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a Latin word stands there as a word, be it with an ending; Chinese has no gaps to look for. Nothing beyond the
     * range from {@code start} to {@code end} is looked at.
     */
    static boolean isWhole(String text, int at, String word, int start, int end) {
        boolean begins = !isLatin(word.charAt(0)) || at == start || !isLatin(text.charAt(at - 1));
        if (!begins || !isLatin(word.charAt(word.length() - 1))) {
            return begins;
        }
        int after = at + word.length();
        int until = after;
        while (until < end && until - after <= LONGEST_ENDING && isLatin(text.charAt(until))) {
            until++;
        }
        return until == after || ENDINGS.contains(text.substring(after, until));
    }

    private static boolean isLatin(char each) {
        return each >= 'a' && each <= 'z';
    }
}
