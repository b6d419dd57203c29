package dev.plumbline.io.table.write;

import java.util.List;
import java.util.stream.IntStream;

/** How much room texts take, in letters of the usual font; a Chinese one counts as two. */
public final class TextWidth {

    private static final int ROWS_LOOKED_AT = 2_000;
    private static final int NARROWEST = 7;
    private static final int MARGIN = 2;
    private static final int FILTER = 3;
    private static final double LETTER = 1.08;

    private TextWidth() {}

    /** The columns as wide as what stands in them, and no wider than they were. */
    static List<OutColumn> fitted(List<OutColumn> columns, List<OutCell[]> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(NARROWEST, of(columns.get(i).header()) + FILTER);
        }
        for (OutCell[] row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            for (int i = 0; i < widths.length; i++) {
                if (row[i] != OutCell.BLANK) {
                    int here = (int) Math.ceil(widest(row[i].plain()) * LETTER) + MARGIN;
                    widths[i] = Math.max(widths[i], Math.min(columns.get(i).width(), here));
                }
            }
        }
        return IntStream.range(0, widths.length)
                .mapToObj(i -> columns.get(i).wide(widths[i]))
                .toList();
    }

    /** How many lines a text takes in a column of a width. */
    public static int lines(String text, int width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            double size = (isWide(letter) ? 2 : 1) * LETTER;
            if (letter == '\n') {
                lines++;
                used = 0;
            } else if (used + size > width - 1) {
                lines++;
                used = size;
            } else {
                used += size;
            }
        }
        return lines;
    }

    private static int widest(String text) {
        int widest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                widest = Math.max(widest, of(text.substring(from, i)));
                from = i + 1;
            }
        }
        return widest;
    }

    private static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(char letter) {
        return letter >= 0x1100 && (letter < 0x2000 || letter >= 0x2e80);
    }
}
