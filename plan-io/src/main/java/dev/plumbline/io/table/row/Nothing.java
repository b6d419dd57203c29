package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.BitSet;
import java.util.Set;

/** The words by which people say that there is nothing: {@code -}, 无, 暂无 (TASK-3). Immutable and thread-safe. */
public final class Nothing {

    private static final String LIST = "nothing";
    /** Blanks and full-width marks that a key leaves out. */
    private static final int LOOSE = 3;

    private static final char FIRST_FULL_WIDTH = '\uff01';

    private static final Nothing STANDARD = of(Vocabulary.standard());

    private final Set<String> keys;
    private final BitSet firsts = new BitSet();
    private final int longest;

    private Nothing(Set<String> keys) {
        this.keys = keys;
        keys.forEach(key -> firsts.set(key.charAt(0)));
        this.longest = keys.stream().mapToInt(String::length).max().orElse(0) + LOOSE;
    }

    /** As the built-in words have it. */
    public static Nothing standard() {
        return STANDARD;
    }

    /** As some words have it. */
    public static Nothing of(Vocabulary words) {
        return new Nothing(words.values(LIST).keySet());
    }

    /** Whether the built-in words say so; what a row says is asked of the row. */
    public static boolean isSaidBy(String text) {
        return STANDARD.is(text.strip());
    }

    /** Whether a text without blanks around it says so; most texts are told by their first letter. */
    public boolean is(String stripped) {
        if (stripped.isEmpty()) {
            return true;
        }
        if (stripped.length() > longest) {
            return false;
        }
        char first = stripped.charAt(0);
        boolean latin = first >= 'A' && first <= 'Z';
        boolean wide = first >= FIRST_FULL_WIDTH;
        return (wide || firsts.get(latin ? Character.toLowerCase(first) : TextForms.simplified(first)))
                && keys.contains(ValueKey.asIs(stripped));
    }
}
