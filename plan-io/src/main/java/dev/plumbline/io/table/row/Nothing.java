package dev.plumbline.io.table.row;

import java.util.Set;

/** The words by which people say that there is nothing: {@code -}, 无 (TASK-3). */
public final class Nothing {

    private static final Set<String> WORDS =
            Set.of("", "-", "--", "—", "——", "–", "/", "无", "無", "N/A", "n/a", "none", "None", "NONE", "nil", "Nil");

    private Nothing() {}

    public static boolean isSaidBy(String text) {
        return WORDS.contains(text.strip());
    }
}
