package dev.plumbline.io.xlsx;

import org.jspecify.annotations.Nullable;

/** Reads where a cell says it stands, without making anything: there are millions of cells. */
final class CellReference {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 3;
    private static final int DIGITS = 7;

    private CellReference() {}

    /** The column of {@code AB12} where its row is the given one; 0 where it is not or there is no such cell. */
    static int column(String reference, int row) {
        int at = 0;
        int column = 0;
        while (at < reference.length() && letter(reference.charAt(at)) > 0) {
            column = column * 26 + letter(reference.charAt(at++));
            if (at > LETTERS) {
                return 0;
            }
        }
        return column <= LAST_COLUMN && number(reference, at) == row ? column : 0;
    }

    /** A row or column written in digits only; 0 where it is something else, or beyond every sheet. */
    static int number(@Nullable String text) {
        return text == null ? 0 : number(text, 0);
    }

    private static int number(String text, int from) {
        int length = text.length() - from;
        if (length < 1 || length > DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number > LAST_ROW ? 0 : number;
    }

    private static int letter(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 1;
        }
        return character >= 'a' && character <= 'z' ? character - 'a' + 1 : 0;
    }
}
