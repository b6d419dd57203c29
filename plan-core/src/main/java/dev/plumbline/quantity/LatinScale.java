package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;

/** English words and letters for powers of ten: 3 million, 3k; m and b only beside a currency ($3m), else m is a metre. */
final class LatinScale {

    private static final WordTable<Integer> WORDS = WordTable.of(
            Map.of(3, "k thousand", 6, "mn mio million millions", 9, "bn billion billions", 12, "trillion trillions"));
    private static final WordTable<Integer> BESIDE_CURRENCY = WordTable.of(Map.of(6, "m mm", 9, "b"));
    private static final int LONGEST_CURRENCY = 4;

    private LatinScale() {}

    /** The word behind a number that starts and ends at places of a text. */
    static Optional<WordTable.Match<Integer>> behind(String text, int start, int end) {
        int at = text.startsWith(" ", end) ? end + 1 : end;
        Optional<WordTable.Match<Integer>> word =
                WORDS.startingAt(text, at).filter(found -> at == end || isLong(found));
        return word.or(() -> BESIDE_CURRENCY
                .startingAt(text, end)
                .filter(found -> isBehindCurrency(text, start) || isBeforeCurrency(text, found.end())));
    }

    /** Whether a word is such a word, so that it could not be told from its amount. */
    static boolean opens(String word) {
        char first = word.charAt(0);
        return first < 128
                && Character.isLetter(first)
                && behind("1" + word, 0, 1).isPresent();
    }

    private static boolean isLong(WordTable.Match<Integer> word) {
        return word.end() - word.start() > 1;
    }

    private static boolean isBehindCurrency(String text, int start) {
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = Math.max(0, end - LONGEST_CURRENCY); at < end; at++) {
            if (UnitWords.prefixEnd(text, at) == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeCurrency(String text, int end) {
        int at = text.startsWith(" ", end) ? end + 1 : end;
        return UnitWords.prefixEnd(text, at) > at;
    }
}
