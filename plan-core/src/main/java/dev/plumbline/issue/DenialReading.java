package dev.plumbline.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One text and the words in it that deny others, each looked for once: however often a graded word stands in the text, it is
 * told by a search among their places. Confined to one thread.
 */
final class DenialReading {

    private static final String ENDS = "，。；、！？,.;!?\n\r:：";

    private final String text;
    private final Denials denials;
    private final Map<String, int[]> places = new HashMap<>();
    /** Where the clause of each place begins, and the end of what stands before it without the blanks. */
    private final int[] clauses;

    private final int[] solid;

    /** @param text in simplified characters and lower case */
    DenialReading(String text, Denials denials) {
        this.text = text;
        this.denials = denials;
        this.clauses = new int[text.length() + 1];
        this.solid = new int[text.length() + 1];
        for (int at = 1; at <= text.length(); at++) {
            char before = text.charAt(at - 1);
            clauses[at] = ENDS.indexOf(before) >= 0 ? at : clauses[at - 1];
            solid[at] = Character.isWhitespace(before) ? solid[at - 1] : at;
        }
    }

    /** Whether what begins at a place is denied there. */
    boolean isDenied(int at) {
        int start = clauses[at];
        int end = Math.max(start, solid[at]);
        return denials.direct().stream()
                        .anyMatch(denial -> ends(start, end, denial) && !hasFailed(start, end - denial.length()))
                || denials.clause().stream().anyMatch(denial -> reaches(start, end, denial));
    }

    /** Whether a denial of the clause is its last word of that kind, did not fail, and nothing turns the clause after it. */
    private boolean reaches(int start, int end, String denial) {
        int at = last(denial, start, end);
        return at >= 0
                && isWhole(at, denial, start, end)
                && !hasFailed(start, at)
                && denials.turns().stream().noneMatch(turn -> last(turn, at + denial.length(), end) >= 0);
    }

    private boolean hasFailed(int start, int until) {
        int end = Math.max(start, solid[until]);
        return denials.failures().stream().anyMatch(failure -> ends(start, end, failure));
    }

    private boolean ends(int start, int end, String word) {
        int at = end - word.length();
        return at >= start && text.startsWith(word, at) && isWhole(at, word, start, end);
    }

    private boolean isWhole(int at, String word, int start, int end) {
        return GradingWords.isWhole(text, at, word, start, end);
    }

    /** The last place of a word that lies within a range; -1 where there is none. */
    private int last(String word, int start, int end) {
        int[] all = places.computeIfAbsent(word, this::find);
        int found = Arrays.binarySearch(all, end - word.length());
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && all[before] >= start ? all[before] : -1;
    }

    private int[] find(String word) {
        int[] found = new int[4];
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }
}
