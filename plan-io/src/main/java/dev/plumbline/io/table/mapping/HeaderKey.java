package dev.plumbline.io.table.mapping;

import dev.plumbline.text.TextForms;

/** The part of a header that tells which column it is: simplified, without brackets' content, spaces and marks. */
final class HeaderKey {

    private HeaderKey() {}

    static String of(String header) {
        String plain = TextForms.matchingKey(header);
        StringBuilder key = new StringBuilder(plain.length());
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isLetterOrDigit(letter)) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
