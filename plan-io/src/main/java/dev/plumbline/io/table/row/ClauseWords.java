package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.Map;

/** What the words around an amount of progress make of it: 剩余20% is not done, 上月60% was before, 计划80% is only asked for. */
final class ClauseWords {

    private static final Map<String, String> WORDS = Vocabulary.standard().values("progressClauses");
    private static final int LONGEST = 12;

    private ClauseWords() {}

    /** Whether words begin by saying that it is of another time, or only asked for. */
    static boolean isOther(String words) {
        return begins(words, "earlier") || begins(words, "asked");
    }

    /** Whether words begin by saying that it is still to be done. */
    static boolean isLeft(String words) {
        return begins(words, "left");
    }

    private static boolean begins(String words, String kind) {
        String key = TextForms.matchingKey(words.substring(0, Math.min(words.length(), 2 * LONGEST)));
        for (int length = 1; length <= Math.min(LONGEST, key.length()); length++) {
            if (kind.equals(WORDS.get(key.substring(0, length)))) {
                return true;
            }
        }
        return false;
    }
}
