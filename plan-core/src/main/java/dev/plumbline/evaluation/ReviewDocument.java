package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document for people who look back or ahead: handbook, retrospective, scores, digest; in one language. Immutable and thread-safe.
 *
 * @param title what it is called
 * @param subtitle what it is about, in a line
 * @param chapters its chapters, in order
 */
public record ReviewDocument(String title, String subtitle, List<Chapter> chapters) {

    private static final String MARKUP = "\\`*_[]<>#|~&!";

    /** What would begin a list at the start of a line. */
    private static final Pattern STARTING = Pattern.compile("^([0-9]+(?=[.)])|(?=[-+=]))");

    public ReviewDocument {
        Given.all(title, "title", subtitle, "subtitle");
        Given.each(chapters, "chapters");
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter.
     *
     * @param heading what it is called
     * @param items what it holds, in order
     */
    public record Chapter(String heading, List<Item> items) {
        public Chapter {
            Given.one(heading, "heading");
            Given.each(items, "items");
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that a chapter tells.
     *
     * @param heading what it is, in a line
     * @param lines the rest, a line each
     */
    public record Item(String heading, List<String> lines) {
        public Item {
            Given.one(heading, "heading");
            Given.each(lines, "lines");
            lines = List.copyOf(lines);
        }
    }

    /** Whether it tells nothing but its title. */
    public boolean isEmpty() {
        return chapters.stream().allMatch(chapter -> chapter.items().isEmpty());
    }

    /** The document as plain text; line breaks within its texts become blanks, so that no text passes for another part. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "", title);
        line(text, "", subtitle);
        for (Chapter chapter : chapters) {
            text.append('\n');
            line(text, "", chapter.heading());
            for (Item item : chapter.items()) {
                line(text, "  - ", item.heading());
                item.lines().forEach(line -> line(text, "      ", line));
            }
        }
        return text.toString();
    }

    /** The document as Markdown, whatever its texts hold: no text of it passes for a heading, a link or markup. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + escaped(title) + "\n\n" + escaped(subtitle) + "\n");
        for (Chapter chapter : chapters) {
            text.append("\n## ").append(escaped(chapter.heading())).append("\n\n");
            for (Item item : chapter.items()) {
                text.append("- **").append(escaped(item.heading())).append("**\n");
                item.lines()
                        .forEach(line ->
                                text.append("  - ").append(escaped(line)).append('\n'));
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (char letter : PlainText.line(text.strip()).toCharArray()) {
            safe.append(MARKUP.indexOf(letter) < 0 ? "" : "\\").append(letter);
        }
        return STARTING.matcher(safe).replaceFirst("$1\\\\");
    }

    private static void line(StringBuilder text, String indent, String line) {
        text.append(indent).append(PlainText.line(line)).append('\n');
    }
}
