package dev.plumbline.io.table.book;

import java.util.ArrayList;
import java.util.List;

/** Reads cells that offer words with boxes to tick: ☑市场变化 □战略调整 says 市场变化. */
final class Ticks {

    private static final String TICKED = "☑√✓✔■☒●✅";
    private static final String FREE = "□☐○◻";

    private Ticks() {}

    /** The words that are ticked, or the text itself where it offers none. */
    static String chosen(String text) {
        List<String> chosen = new ArrayList<>();
        boolean boxes = false;
        for (int i = 0; i < text.length(); i++) {
            boolean ticked = TICKED.indexOf(text.charAt(i)) >= 0;
            if (ticked || FREE.indexOf(text.charAt(i)) >= 0) {
                boxes = true;
                String word = word(text, i + 1);
                if (ticked && !word.isEmpty()) {
                    chosen.add(word);
                }
            }
        }
        return boxes && !chosen.isEmpty() ? String.join("、", chosen) : text;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && (TICKED + FREE).indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end).strip();
    }
}
