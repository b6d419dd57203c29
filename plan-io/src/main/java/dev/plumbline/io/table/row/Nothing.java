package dev.plumbline.io.table.row;

import java.util.Set;

/** The words by which people say that there is nothing: {@code -}, 无 (TASK-3). */
public final class Nothing {

    private static final Set<String> WORDS =
            Set.of("", "-", "--", "—", "——", "–", "/", "无", "無", "N/A", "n/a", "none", "None", "NONE", "nil", "Nil");
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Nothing() {}

    public static boolean isSaidBy(String text) {
        return isSaid(text.strip());
    }

    /** The same of a text without blanks around it; looks a word up only if it is as short as all of them. */
    static boolean isSaid(String stripped) {
        return stripped.length() <= LONGEST && WORDS.contains(stripped);
    }
}
