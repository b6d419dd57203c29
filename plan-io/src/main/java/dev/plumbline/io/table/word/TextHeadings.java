package dev.plumbline.io.table.word;

import java.util.Map;

/** The headings over lines of text that say more than a note does: 存在问题及建议, Decisions; and those that do not: 备注. */
public final class TextHeadings {

    private static final int LONGEST = 40;
    private static final String CLOSING = "、.．)） ";

    private final Map<String, String> words;

    private TextHeadings(Map<String, String> words) {
        this.words = words;
    }

    /** Those of the built-in words. */
    public static TextHeadings standard() {
        return new TextHeadings(Vocabulary.standard().values("textHeading"));
    }

    /** Whether lines under a text say what a plan should know. */
    public boolean isHeading(String text) {
        return "telling".equals(meaning(text));
    }

    /** Whether a text heads lines that are something else: signatures, notes. */
    public boolean isOther(String text) {
        return "other".equals(meaning(text));
    }

    private String meaning(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return "";
        }
        String own = words.getOrDefault(HeaderKey.of(text), "");
        int from = 0;
        while (from < Math.min(4, text.length() - 1) && CLOSING.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return own.isEmpty() ? words.getOrDefault(HeaderKey.of(text.substring(from + 1)), "") : own;
    }
}
