package dev.plumbline.io.table.row;

import java.util.ArrayList;
import java.util.List;

/** Reads cells that offer words with boxes to tick: ☑市场变化 □战略调整 says 市场变化. */
public final class Ticks {

    private static final String TICKED = "☑√✓✔■☒●✅";
    private static final String FREE = "□☐○◻";

    private Ticks() {}

    /** The words that are ticked, or the text itself where it offers none. */
    public static String chosen(String text) {
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

    /** Whether it offers boxes of which some are ticked and some are not. */
    static boolean isChoice(String text) {
        return isAny(text, TICKED) && isAny(text, FREE);
    }

    private static boolean isAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && (TICKED + FREE).indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end).strip();
    }
}
