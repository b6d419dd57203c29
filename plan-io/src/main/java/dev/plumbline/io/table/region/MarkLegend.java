package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;

/** Knows lines that explain the marks of a grid and are no data: R=负责 A=审批, ●负责 ○配合 (RACI-2). */
final class MarkLegend {

    private static final String GAPS = " \u3000\u00a0\t,，;；、";
    private static final String BETWEEN = "=＝:：-—为";
    private static final int LONGEST = 80;
    private static final int FEWEST = 2;

    private MarkLegend() {}

    /** Whether all of a text explains marks, at least two. */
    static boolean isOne(String text, Vocabulary words) {
        if (text.length() < 2 * FEWEST || text.length() > LONGEST) {
            return false;
        }
        int explained = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && GAPS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            if (i > from && !explains(text.substring(from, i), words)) {
                return false;
            }
            explained += i > from ? 1 : 0;
            from = i + 1;
        }
        return explained >= FEWEST;
    }

    private static boolean explains(String part, Vocabulary words) {
        int from = 1;
        while (from < part.length() && BETWEEN.indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        from = part.startsWith("表示", from) || part.startsWith("代表", from) ? from + 2 : from;
        boolean mark = from > 1 || !Character.isLetterOrDigit(part.charAt(0));
        return mark
                && from < part.length()
                && words.value("raci", ValueKey.asIs(part.substring(from))).isPresent();
    }
}
