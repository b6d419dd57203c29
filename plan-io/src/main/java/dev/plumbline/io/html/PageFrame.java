package dev.plumbline.io.html;

import dev.plumbline.status.AsOfBasis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around the sections in one language: the masthead, the table of contents, the foot.
 *
 * @param page what is written to
 * @param sections all sections
 * @param shown those that have something to say, which are written
 */
record PageFrame(Page page, List<Section> sections, List<Section> shown) {

    private static final int TITLES = 3;

    PageFrame {
        sections = List.copyOf(sections);
        shown = List.copyOf(shown);
    }

    void write() {
        HtmlWriter html = page.html();
        html.open("div", "class", "page " + language(), "lang", page.say(Phrases.LANGUAGE_TAG));
        html.leaf("a", page.say(Phrases.SKIP), "class", "skip", "href", "#" + page.id("main"));
        masthead();
        html.open("div", "class", "frame");
        contents();
        html.open("main", "id", page.id("main"), "tabindex", "-1");
        unread();
        shown.forEach(this::section);
        html.close().close();
        foot();
        html.close();
    }

    /** The class of what is in this language. */
    private String language() {
        return Localized.isChinese(page.locale()) ? "zh" : "en";
    }

    /** What the page is called. */
    String title() {
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
        html.leaf("div", asOf(), "class", "date");
        if (page.status().basis() != AsOfBasis.ASKED) {
            html.leaf("div", page.say(page.status().basis()), "class", "label");
        }
        page.status()
                .asOf()
                .knownAt()
                .ifPresent(instant -> html.leaf(
                        "div", page.say(Words.KNOWN_AT, Map.of("instant", page.minute(instant))), "class", "label"));
        html.close().close().close();
    }

    private String asOf() {
        return page.status()
                .day()
                .map(day -> new Dates(page.locale(), 0).day(day))
                .orElse(Figures.NONE);
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

    private void contents() {
        HtmlWriter html = page.html();
        html.open("nav", "aria-label", page.say(Words.CONTENTS));
        html.leaf("h2", page.say(Words.CONTENTS));
        html.open("ol");
        shown.forEach(section -> {
            html.open("li").open("a", "href", "#" + page.id(section.anchor())).text(page.say(section.title()));
            section.count(page).ifPresent(count -> html.leaf("span", Integer.toString(count), "class", "count"));
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
            String files = String.join(page.say(Phrases.COMMA), gaps.files());
            html.leaf("p", page.say(Words.UNREAD_FILES, Map.of("files", files)));
        }
        if (page.sections().contains("findings")) {
            html.open("p");
            page.toSection("findings", page.say(Words.UNREAD_SEE));
            html.close();
        }
        html.close();
    }

    private void section(Section section) {
        String heading = page.id(section.anchor() + "-heading");
        page.html()
                .open(
                        "section",
                        "id",
                        page.id(section.anchor()),
                        "class",
                        section.anchor(),
                        "aria-labelledby",
                        heading);
        page.html().leaf("h2", page.say(section.title()), "id", heading);
        section.write(page);
        page.html().close();
    }

    /** Says what the page has no section for: that nothing is told is not that there is nothing. */
    private void foot() {
        HtmlWriter html = page.html();
        html.open("footer");
        List<String> absent = sections.stream()
                .filter(section -> !shown.contains(section))
                .map(section -> page.say(section.title()))
                .toList();
        if (!absent.isEmpty()) {
            String names = String.join(page.say(Phrases.COMMA), absent);
            html.leaf("p", page.say(Phrases.ABSENT, Map.of("sections", names)), "class", "absent");
        }
        html.leaf("p", page.say(Words.MADE_BY));
        html.close();
    }
}
