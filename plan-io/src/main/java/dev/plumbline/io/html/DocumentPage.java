package dev.plumbline.io.html;

import dev.plumbline.evaluation.ReviewDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A handbook, a retrospective or scores as a self-contained page (运营计划执行手册, 年度计划复盘报告, EVA-3). Immutable and
 * thread-safe.
 *
 * @param document what it tells, in its own language
 * @param locale that language
 */
public record DocumentPage(ReviewDocument document, Locale locale) {

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        new Leaflet(document.title(), document.subtitle(), locale).write(out, this::body);
    }

    private void body(HtmlWriter html) {
        if (document.chapters().isEmpty()) {
            html.leaf("p", Words.NOTHING.text(locale));
        }
        for (int at = 0; at < document.chapters().size(); at++) {
            if (at > 0) {
                html.close().open("section");
            }
            chapter(html, document.chapters().get(at));
        }
    }

    private void chapter(HtmlWriter html, ReviewDocument.Chapter chapter) {
        html.leaf("h2", chapter.heading());
        if (chapter.items().isEmpty()) {
            html.leaf("p", Words.NOTHING.text(locale), "class", "sub");
        }
        chapter.items().forEach(item -> item(html, item));
    }

    private static void item(HtmlWriter html, ReviewDocument.Item item) {
        html.leaf("h3", item.heading());
        item.lines().forEach(line -> html.leaf("p", line, "class", "sub"));
    }
}
