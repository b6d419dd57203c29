package dev.plumbline.io.table.book;

import dev.plumbline.io.table.word.LabelColon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a line that explains marks: ●负责 ○配合 △知会. */
final class LegendText {

    private LegendText() {}

    /** The parts that explain one mark each, at least two letters long. */
    static List<String> parts(String line, Set<String> notes) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isGap(line.charAt(i))) {
                add(parts, line.substring(from, i), notes);
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || ",，;；、（）()".indexOf(letter) >= 0;
    }

    /** A word before the first mark, as in 图例：●负责 and 注：●负责, is left out. */
    private static void add(List<String> parts, String text, Set<String> notes) {
        String part = text;
        int colon = LabelColon.first(part);
        boolean label = colon > 1 || colon == 1 && notes.contains(part.substring(0, 1));
        if (label && colon + 1 < part.length()) {
            part = part.substring(colon + 1);
        }
        if (part.length() >= 2) {
            parts.add(part);
        }
    }
}
