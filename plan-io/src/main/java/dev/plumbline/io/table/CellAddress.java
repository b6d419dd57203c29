package dev.plumbline.io.table;

import java.util.Comparator;

/**
 * Where a cell stands (单元格地址): row and column, both from 1; written with the column's letters, as {@code AB12}.
 *
 * <p>Ordered row by row. Immutable and thread-safe.
 *
 * @param row from 1
 * @param column from 1; 1 is A
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Comparator<CellAddress> ROW_BY_ROW =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    private static final int LETTERS = 26;

    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Cell address has row [" + row + "] and column [" + column + "]. Rows and columns count from 1.");
        }
    }

    public static CellAddress of(int row, int column) {
        return new CellAddress(row, column);
    }

    /** Reads {@code AB12}, also {@code $AB$12}; letters in either case. */
    public static CellAddress parse(String text) {
        int at = text.startsWith("$") ? 1 : 0;
        int column = 0;
        int letters = at;
        while (at < text.length() && at - letters < 4 && letter(text.charAt(at)) > 0) {
            column = column * LETTERS + letter(text.charAt(at++));
        }
        if (at < text.length() && at > letters && text.charAt(at) == '$') {
            at++;
        }
        int row = 0;
        int digits = at;
        while (at < text.length() && at - digits < 8 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            row = row * 10 + text.charAt(at++) - '0';
        }
        if (at < text.length() || row < 1 || column < 1) {
            throw new IllegalArgumentException("Cell address [" + text + "] can't be read. Write it as AB12.");
        }
        return new CellAddress(row, column);
    }

    /** The column's letters, for example {@code AB} for 28. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** The letters of the column. */
    public String letters() {
        return letters(column);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ROW_BY_ROW.compare(this, other);
    }

    @Override
    public String toString() {
        return letters() + row;
    }

    private static int letter(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 1;
        }
        return character >= 'a' && character <= 'z' ? character - 'a' + 1 : 0;
    }
}
