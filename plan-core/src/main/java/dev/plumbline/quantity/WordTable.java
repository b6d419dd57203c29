package dev.plumbline.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words and what they stand for, looked up in the middle of a text; the longest word wins. Immutable.
 *
 * @param <T> what words stand for
 */
final class WordTable<T> {

    private final Map<String, T> values;
    private final int longest;

    private WordTable(Map<String, T> values) {
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** From each value to its words, separated by spaces. */
    static <T> WordTable<T> of(Map<T, String> words) {
        Map<String, T> values = new HashMap<>();
        words.forEach((value, list) -> {
            for (String word : list.split(" ")) {
                values.put(word, value);
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
        for (int length = Math.min(longest, end - floor); length > 0; length--) {
            T value = values.get(text.substring(end - length, end));
            if (value != null) {
                return Optional.of(new Match<>(value, end - length, end));
            }
        }
        return Optional.empty();
    }

    /** The longest word that starts at a place. */
    Optional<Match<T>> startingAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            T value = values.get(text.substring(at, at + length));
            if (value != null) {
                return Optional.of(new Match<>(value, at, at + length));
            }
        }
        return Optional.empty();
    }

    /** What a whole word stands for. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(values.get(word));
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
