package dev.plumbline.io.table.word;

import dev.plumbline.text.TextForms;
import java.util.BitSet;
import java.util.Collection;

/**
 * The letters that some keys are made of: they tell of most texts that their key is none of these, before it is made.
 * Immutable and thread-safe.
 */
public final class KeyLetters {

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fa5';

    private final BitSet letters;

    private KeyLetters(BitSet letters) {
        this.letters = letters;
    }

    /** The letters of some keys. */
    public static KeyLetters of(Collection<String> keys) {
        return new KeyLetters(new BitSet()).with(keys);
    }

    /** These letters and those of more keys. */
    public KeyLetters with(Collection<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        BitSet all = (BitSet) letters.clone();
        more.forEach(key -> key.chars().forEach(all::set));
        return new KeyLetters(all);
    }

    /**
     * False if the key of a text is surely none of these: before its first sign, which might be a bracket, stands a digit or
     * Chinese character that none of them has.
     */
    public boolean mayMake(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9' || letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH) {
                if (!letters.get(TextForms.simplified(letter))) {
                    return false;
                }
            } else if (!isLatin(letter) && letter != ' ') {
                return true;
            }
        }
        return true;
    }

    /** False if a letter, digit or Chinese character is surely none of these. */
    public boolean mayHold(char letter) {
        if (isLatin(letter)) {
            return letters.get(Character.toLowerCase(letter));
        }
        boolean plain = letter >= '0' && letter <= '9' || letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH;
        return !plain || letters.get(TextForms.simplified(letter));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
