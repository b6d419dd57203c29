package dev.plumbline.io.table.word;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How the sample row of a template begins, which is no row of its table (示例). */
public final class SampleMark {

    private static final Localized MARK = Localized.of("示例：", "Sample: ");

    private SampleMark() {}

    /** A text as the first of a sample row. */
    public static String write(String text, Locale language) {
        return MARK.text(language) + text;
    }

    /** Whether a row that begins with a text is a sample. */
    public static boolean isSaidBy(String text) {
        return text.length() >= 3
                && (text.charAt(0) == '示' || text.charAt(0) == 'S')
                && (text.startsWith(MARK.text(Locale.CHINESE)) || text.startsWith(MARK.text(Locale.ENGLISH)));
    }
}
