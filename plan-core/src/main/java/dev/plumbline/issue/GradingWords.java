package dev.plumbline.issue;

import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Locale;

/** Finds words in what an issue says: traditional characters as simplified, full-width as half, Latin in any case. Pure functions. */
final class GradingWords {

    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");

    private GradingWords() {}

    /** A text as words are looked for in it. */
    static String folded(String text) {
        return TextForms.simplified(TextForms.halfWidth(text)).toLowerCase(Locale.ROOT);
    }

    /** Whether a folded text says a word that is not denied there. */
    static boolean says(String text, String word, Denials denials) {
        String wanted = folded(word);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (isWhole(text, at, wanted) && !denials.deny(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Latin word stands there as a word, be it with an ending; Chinese has no gaps to look for. */
    static boolean isWhole(String text, int at, String word) {
        boolean begins = !isLatin(word.charAt(0)) || at == 0 || !isLatin(text.charAt(at - 1));
        if (!begins || !isLatin(word.charAt(word.length() - 1))) {
            return begins;
        }
        int end = at + word.length();
        int until = end;
        while (until < text.length() && isLatin(text.charAt(until))) {
            until++;
        }
        return until == end || ENDINGS.contains(text.substring(end, until));
    }

    private static boolean isLatin(char each) {
        return each >= 'a' && each <= 'z';
    }
}
