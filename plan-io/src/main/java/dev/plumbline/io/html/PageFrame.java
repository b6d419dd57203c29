package dev.plumbline.io.html;

import dev.plumbline.status.AsOfBasis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around the sections: the head with the security policy, the masthead, the table of contents, the foot.
 *
 * @param page what is written to
 * @param sheet the stylesheet
 */
record PageFrame(Page page, Stylesheet sheet) {

    private static final int TITLES = 3;

    void write(List<Section> sections) {
        HtmlWriter html = page.html();
        html.doctype();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language());
        head();
        html.open("body");
        GanttMarks.define(html);
        masthead();
        html.open("div", "class", "frame");
        contents(sections);
        html.open("main");
        unread();
        sections.forEach(this::section);
        html.close().close();
        html.leaf("footer", page.say(Words.MADE_BY));
        html.close().close();
    }

    private String language() {
        return Localized.isChinese(page.locale()) ? "zh-CN" : "en";
    }

    private void head() {
        HtmlWriter html = page.html();
        html.open("head");
        html.single("meta", "charset", "UTF-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy());
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", title() + page.status().day().map(day -> " · " + day).orElse(""));
        html.style(sheet);
        html.close();
    }

    private String title() {
        return page.parts().stream()
                .map(part -> part.plan().period())
                .min(Comparator.comparing(Period::kind).thenComparing(Period::start))
                .map(period -> page.say(Words.REPORT_OF, Map.of("period", period)))
                .orElseGet(() -> page.say(Words.REPORT));
    }

    private void masthead() {
        HtmlWriter html = page.html();
        html.open("header", "class", "masthead").open("div", "class", "inner").open("div");
        html.leaf("h1", title());
        html.leaf("p", plans(), "class", "plans");
        html.close();
        html.open("div", "class", "as-of");
        html.leaf("div", page.say(Words.AS_OF), "class", "label");
        html.leaf("div", Figures.date(page.status().day()), "class", "date");
        if (page.status().basis() != AsOfBasis.ASKED) {
            html.leaf("div", page.say(page.status().basis()), "class", "label");
        }
        page.status()
                .asOf()
                .knownAt()
                .ifPresent(instant ->
                        html.leaf("div", page.say(Words.KNOWN_AT, Map.of("instant", instant)), "class", "label"));
        html.close().close().close();
    }

    private String plans() {
        List<PlanPart> parts = page.parts();
        String names = parts.stream()
                .limit(TITLES)
                .map(part -> part.name(page.locale()))
                .collect(Collectors.joining(" · "));
        int rest = parts.size() - TITLES;
        return rest > 0 ? names + " · " + page.say(Words.MORE, Map.of("n", rest)) : names;
    }

    private void contents(List<Section> sections) {
        HtmlWriter html = page.html();
        html.open("nav", "aria-label", page.say(Words.CONTENTS));
        html.leaf("h2", page.say(Words.CONTENTS));
        html.open("ol");
        sections.forEach(section -> {
            html.open("li").open("a", "href", "#" + section.anchor()).text(page.say(section.title()));
            page.gaps()
                    .counted(section.count(page))
                    .ifPresent(count -> html.leaf("span", Integer.toString(count), "class", "count"));
            html.close().close();
        });
        html.close().close();
    }

    /** Says at the head of the page what its figures leave out. */
    private void unread() {
        Gaps gaps = page.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        HtmlWriter html = page.html();
        html.open("div", "class", "unread", "role", "alert");
        if (gaps.cells() > 0) {
            html.leaf("p", page.say(Words.UNREAD_CELLS, Map.of("n", gaps.cells())));
        }
        if (!gaps.files().isEmpty()) {
            html.leaf("p", page.say(Words.UNREAD_FILES, Map.of("files", String.join(", ", gaps.files()))));
        }
        html.open("p")
                .leaf("a", page.say(Words.UNREAD_SEE), "href", "#findings")
                .close();
        html.close();
    }

    private void section(Section section) {
        page.html().open("section", "id", section.anchor(), "class", section.anchor());
        page.html().leaf("h2", page.say(section.title()));
        section.write(page);
        page.html().close();
    }
}
