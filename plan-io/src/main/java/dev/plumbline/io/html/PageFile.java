package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The whole file: the head with the security policy, the shapes that charts share, and the page in one language or in two
 * with a switch between them.
 *
 * @param html the writer
 * @param data what is told
 * @param sections all sections
 * @param sheet the stylesheet
 */
record PageFile(HtmlWriter html, PageData data, List<Section> sections, Stylesheet sheet) {

    PageFile {
        sections = List.copyOf(sections);
    }

    /** Writes the page in a language, and in the other one too where it is asked for. */
    void write(Locale language, boolean isBilingual) {
        Locale first = Localized.isChinese(language) ? Locale.CHINESE : Locale.ENGLISH;
        Locale second = first == Locale.CHINESE ? Locale.ENGLISH : Locale.CHINESE;
        PageFrame frame = frame(first, "");
        html.doctype();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", Phrases.LANGUAGE_TAG.text(first));
        head(frame);
        html.open("body", "class", "report");
        GanttMarks.define(html);
        if (isBilingual) {
            choice(first, true);
            choice(second, false);
        }
        frame.write();
        if (isBilingual) {
            frame(second, "other-").write();
        }
        html.close().close();
    }

    private PageFrame frame(Locale language, String prefix) {
        Page page = new Page(html, language, data, prefix, Set.of());
        List<Section> shown =
                sections.stream().filter(section -> section.isShown(page)).toList();
        return new PageFrame(page.with(shown), sections, shown);
    }

    private void head(PageFrame frame) {
        html.open("head");
        html.single("meta", "charset", "UTF-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy());
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.leaf(
                "title",
                frame.title() + data.status().day().map(day -> " · " + day).orElse(""));
        html.style(sheet);
        html.close();
    }

    /** The stylesheet shows the language that is chosen: no script, and the keyboard works as with any choice. */
    private void choice(Locale language, boolean isFirst) {
        String name = Localized.isChinese(language) ? "zh" : "en";
        String id = "show-" + name;
        if (isFirst) {
            html.single("input", "type", "radio", "name", "language", "id", id, "checked", "checked");
        } else {
            html.single("input", "type", "radio", "name", "language", "id", id);
        }
        html.leaf("label", Phrases.LANGUAGE.text(language), "for", id, "lang", Phrases.LANGUAGE_TAG.text(language));
    }
}
