package dev.plumbline.io.table.word;

import dev.plumbline.text.TextForms;

/** The key of a word that may be made of marks: half-width, simplified, in lower case, without blanks. */
public final class ValueKey {

    private ValueKey() {}

    public static String asIs(String text) {
        return TextForms.matchingKey(text);
    }
}
