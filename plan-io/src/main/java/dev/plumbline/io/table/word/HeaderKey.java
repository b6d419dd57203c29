package dev.plumbline.io.table.word;

import dev.plumbline.text.TextForms;

/**
 * The part of a header or value that tells what it is: simplified, in lower case, without blanks, marks and what stands
 * in brackets. 目标值（万元） and 目标值 have one key.
 */
public final class HeaderKey {

    private HeaderKey() {}

    /** The key of a text; where all of it stands in brackets, of what is inside them. */
    public static String of(String text) {
        String plain = TextForms.matchingKey(text);
        String key = letters(plain, false);
        return key.isEmpty() ? letters(plain, true) : key;
    }

    private static String letters(String plain, boolean inside) {
        StringBuilder key = new StringBuilder(plain.length());
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (isOpening(letter)) {
                depth++;
            } else if (isClosing(letter)) {
                depth = Math.max(0, depth - 1);
            } else if ((inside || depth == 0) && belongs(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }

    private static boolean isOpening(char letter) {
        return "([{【〔「『《<".indexOf(letter) >= 0;
    }

    private static boolean isClosing(char letter) {
        return ")]}】〕」』》>".indexOf(letter) >= 0;
    }

    private static boolean belongs(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '%' || letter == '#' || isMark(letter);
    }

    /** Marks that stand for a word by themselves. */
    private static boolean isMark(char letter) {
        return letter >= '\u2190' && letter <= '\u2bff' || letter == '×' || letter == '〇' || letter == '★';
    }
}
