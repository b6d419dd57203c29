package dev.plumbline.io.table.word;

import java.util.ArrayList;
import java.util.List;

/** A word with alternatives in square brackets: {@code [计划|预计]完成[时间|日期]} stands for four words. */
final class WordPattern {

    private static final int MOST = 2_000;

    private WordPattern() {}

    /**
     * All words that a pattern stands for.
     *
     * @throws IllegalArgumentException if a bracket is not closed, or there are too many words
     */
    static List<String> expand(String pattern) {
        List<String> words = List.of("");
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            int end = open < 0 ? pattern.length() : open;
            words = joined(words, List.of(pattern.substring(at, end)));
            at = end;
            if (open >= 0) {
                int close = pattern.indexOf(']', open);
                if (close < 0) {
                    throw new IllegalArgumentException(
                            "Word [" + pattern + "] opens a bracket that it does not close.");
                }
                words = joined(words, alternatives(pattern.substring(open + 1, close)));
                at = close + 1;
            }
        }
        return words;
    }

    private static List<String> alternatives(String inside) {
        return List.of(inside.split("\\|", -1));
    }

    private static List<String> joined(List<String> fronts, List<String> backs) {
        if ((long) fronts.size() * backs.size() > MOST) {
            throw new IllegalArgumentException("A word stands for more than " + MOST + " words. Write shorter ones.");
        }
        List<String> joined = new ArrayList<>(fronts.size() * backs.size());
        for (String front : fronts) {
            for (String back : backs) {
                joined.add(front + back);
            }
        }
        return joined;
    }
}
