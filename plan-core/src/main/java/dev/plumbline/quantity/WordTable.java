package dev.plumbline.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and what they stand for, looked up in the middle of a text; the longest word wins. Immutable.
 *
 * @param <T> what words stand for
 */
final class WordTable<T> {

    private final Map<String, T> values;
    /** The characters with which words start and end, so that most places need no look at words. */
    private final BitSet first = new BitSet();

    private final BitSet last = new BitSet();
    private final int longest;

    private WordTable(Map<String, T> values) {
        values.keySet().forEach(word -> {
            first.set(word.charAt(0));
            last.set(word.charAt(word.length() - 1));
        });
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** From each value to its words, separated by spaces; within a word an underscore stands for one. Latin letters are small. */
    static <T> WordTable<T> of(Map<T, String> words) {
        Map<String, T> values = new HashMap<>();
        words.forEach((value, list) -> {
            for (String word : list.split(" ")) {
                values.put(word.replace('_', ' '), value);
            }
        });
        return new WordTable<>(values);
    }

    /** Words that are only there or not. */
    static WordTable<Boolean> of(String words) {
        return of(Map.of(true, words));
    }

    /** The longest word that ends at {@code end} and starts at {@code floor} or later. */
    Optional<Match<T>> endingAt(String text, int floor, int end) {
        if (end <= floor || !last.get(small(text.charAt(end - 1)))) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, end - floor); length > 0; length--) {
            T value = values.get(key(text.substring(end - length, end)));
            if (value != null && isWhole(text, end - length, end)) {
                return Optional.of(new Match<>(value, end - length, end));
            }
        }
        return Optional.empty();
    }

    /** The longest word that starts at a place. */
    Optional<Match<T>> startingAt(String text, int at) {
        if (at >= text.length() || !first.get(small(text.charAt(at)))) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            T value = values.get(key(text.substring(at, at + length)));
            if (value != null && isWhole(text, at, at + length)) {
                return Optional.of(new Match<>(value, at, at + length));
            }
        }
        return Optional.empty();
    }

    /** What a whole word stands for. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(values.get(key(word)));
    }

    private static char small(char each) {
        return each >= 'A' && each <= 'Z' ? (char) (each - 'A' + 'a') : each;
    }

    private static String key(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 'A' && word.charAt(at) <= 'Z') {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    /** Latin words count only where no letter goes on: per, but not in person. */
    private static boolean isWhole(String text, int start, int end) {
        boolean open = start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1));
        return !open && !(end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char each) {
        return each < 128 && Character.isLetter(each);
    }

    /**
     * A word found.
     *
     * @param value what it stands for
     * @param start where it starts
     * @param end where it ends
     * @param <T> what words stand for
     */
    record Match<T>(T value, int start, int end) {}
}
