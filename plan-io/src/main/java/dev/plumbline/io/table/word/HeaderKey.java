package dev.plumbline.io.table.word;

import dev.plumbline.text.TextForms;
import java.util.List;

/**
 * The part of a header or value that tells what it is: simplified, in lower case, without blanks, marks and what stands
 * in brackets. 目标值（万元） and 目标值 have one key.
 */
public final class HeaderKey {

    /** 目标（O） and 关键结果（KR） say in brackets that they are not any 目标 or 结果. */
    private static final List<String> OKR = List.of("o", "kr");

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
                String said = depth == 0 ? abbreviation(plain, i + 1) : "";
                key.append(said);
                i += said.length();
                depth++;
            } else if (isClosing(letter)) {
                depth = Math.max(0, depth - 1);
            } else if ((inside || depth == 0) && belongs(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }

    private static String abbreviation(String plain, int from) {
        return OKR.stream()
                .filter(word -> plain.startsWith(word, from)
                        && from + word.length() < plain.length()
                        && isClosing(plain.charAt(from + word.length())))
                .findFirst()
                .orElse("");
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
