package dev.plumbline.io.html;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Deviation;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every section works with: the writer, the language, what is told, and the small marks they share.
 *
 * @param html the writer
 * @param locale the language that is written
 * @param data what is told
 * @param prefix what the ids of this language begin with, so that none stands twice in the file
 * @param sections the anchors of the sections that the page has
 */
record Page(HtmlWriter html, Locale locale, PageData data, String prefix, Set<String> sections) {

    private static final int MOST_LINKS = 20;

    Page {
        sections = Set.copyOf(sections);
    }

    /** The same page with the sections that have something to say. */
    Page with(List<Section> shown) {
        return new Page(
                html, locale, data, prefix, shown.stream().map(Section::anchor).collect(Collectors.toSet()));
    }

    PlanStatus status() {
        return data.status();
    }

    List<PlanPart> parts() {
        return data.parts();
    }

    Tally tally() {
        return data.tally();
    }

    Gaps gaps() {
        return data.gaps();
    }

    /** The first rows of a kind, as many as a page holds. */
    static <T> List<T> first(Collection<T> rows) {
        return rows.stream().limit(Selection.MOST).toList();
    }

    /** Says how many things of a kind have no row and where they are found, if there are any. */
    void left(int rows) {
        if (rows > 0) {
            html.leaf("p", say(Phrases.ROWS_LEFT, Map.of("n", rows)), "class", "more");
        }
    }

    /** The id of a section or another part of the page in this language. */
    String id(String part) {
        return prefix + part;
    }

    /** A text as a link to a section, where the page has it. */
    void toSection(String anchor, String text) {
        if (sections.contains(anchor)) {
            html.leaf("a", text, "href", "#" + id(anchor));
        } else {
            html.text(text);
        }
    }

    /** The id of the row of what is at a path. */
    String row(String path) {
        return id(data.anchors().find(path).flatMap(Anchor::id).orElseThrow());
    }

    Dates dates() {
        return new Dates(locale, status().date().getYear());
    }

    String say(Localized words) {
        return words.text(locale);
    }

    String say(Worded words, Map<String, ?> values) {
        return words.format(locale, values);
    }

    /** A party by what people call it. */
    String name(PartyId party) {
        return status().book().organisation().name(party);
    }

    String labels(Collection<? extends PartyId> parties) {
        return parties.isEmpty()
                ? Figures.NONE
                : parties.stream().map(this::name).collect(Collectors.joining(say(Localized.of("、", ", "))));
    }

    String label(Optional<? extends PartyId> party) {
        return party.map(this::name).orElse(Figures.NONE);
    }

    String day(LocalDate day) {
        return dates().day(day);
    }

    /** An instant to the minute in the book's zone, such as {@code 10月8日 18:00}. */
    String minute(Instant at) {
        return dates().minute(at, status().book().zone());
    }

    /** A light as shape, colour and word. */
    void light(TrafficLight light) {
        html.leaf("span", say(light), "class", "light " + css(light));
    }

    /** The light of a task, of one that was given up that it was. */
    void light(TaskStatus task) {
        if (task.isCancelled()) {
            tag(say(Words.CANCELLED), "cancelled");
        } else {
            light(task.light());
        }
    }

    /** The class of a constant, such as {@code off-track}. */
    static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of what a path leads to, as a link where it has a row; else the path itself. */
    void link(String path) {
        Optional<Anchor> anchor = data.anchors().find(path);
        Optional<String> row = anchor.flatMap(Anchor::id);
        if (row.isPresent()) {
            html.leaf("a", say(anchor.get().name()), "href", "#" + id(row.get()));
        } else {
            html.text(anchor.map(Anchor::name).map(this::say).orElse(path));
        }
    }

    /** A text as a link to the row of what is at a path, where there is one. */
    void linked(String path, String text) {
        data.anchors()
                .find(path)
                .flatMap(Anchor::id)
                .ifPresentOrElse(row -> html.leaf("a", text, "href", "#" + id(row)), () -> html.text(text));
    }

    void link(Optional<Reference> reference) {
        reference.ifPresentOrElse(known -> link(known.toString()), () -> html.text(Figures.NONE));
    }

    /** The head of a table; every heading has a class after its word. */
    void columns(Worded... headings) {
        html.open("thead").open("tr");
        for (Worded heading : headings) {
            html.leaf("th", say(heading), "scope", "col", "class", "c-" + heading.css());
        }
        html.close().close();
        html.cells().headings(Arrays.stream(headings).map(this::say).toList());
    }

    /** A cell with a text, or a dash. */
    void cell(Optional<?> value, String... attributes) {
        html.leaf("td", value.map(Object::toString).orElse(Figures.NONE), attributes);
    }

    /** A word and what it is about, such as 原因: …, on a line of its own. */
    void note(Localized word, String text) {
        html.open("div", "class", "note")
                .leaf("b", say(word))
                .text(" ")
                .text(text)
                .close();
    }

    void note(Words word, Optional<?> text) {
        text.ifPresent(known -> note(word, known.toString()));
    }

    /** The same for several texts, joined. */
    void note(Words word, Collection<String> texts) {
        if (!texts.isEmpty()) {
            note(word, String.join(say(Localized.of("；", "; ")), texts));
        }
    }

    /** Further columns of a table, each on a line of its own. */
    void attributes(Map<String, String> attributes) {
        attributes.forEach((name, text) -> note(Localized.of(name, name), text));
    }

    /** The same for places in the page. */
    void linked(Words word, List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        html.open("div", "class", "note").leaf("b", say(word));
        paths.stream().limit(MOST_LINKS).forEach(path -> {
            html.text(" ");
            link(path);
        });
        int rest = paths.size() - MOST_LINKS;
        html.text(rest > 0 ? " " + say(Words.MORE, Map.of("n", rest)) : "").close();
    }

    /** Strategies, each with how it is carried out. */
    void initiatives(ShownInitiatives initiatives) {
        initiatives.shown().forEach(initiative -> {
            html.open("div", "class", "note", "id", row("initiative/" + initiative.id()))
                    .leaf("b", say(Words.INITIATIVE))
                    .text(" " + initiative.what());
            initiative.how().ifPresent(how -> html.text(" — " + how));
            html.close();
        });
        left(initiatives.left());
    }

    /** Why something deviates, each cause with whose doing it is. */
    void causes(List<Cause> causes) {
        causes.forEach(cause -> {
            html.open("div", "class", "note").leaf("b", say(Words.CAUSE)).text(" ");
            if (cause.kind() != CauseKind.NOT_STATED) {
                html.leaf("span", say(cause.kind()), "class", "tag");
                html.text(" ");
            }
            html.text(cause.text()).close();
        });
    }

    void tag(String text, String css) {
        html.text(" ").leaf("span", text, "class", "tag " + css);
    }

    /** A row that says which plan the rows under it belong to. */
    void groupRow(PlanPart part, int columns) {
        html.open("tr", "class", "group");
        html.open("th", "scope", "rowgroup", "colspan", Integer.toString(columns));
        planName(part);
        html.close().close();
    }

    /** A plan's title and period, or the period alone. */
    void planName(PlanPart part) {
        html.text(part.name(locale));
        if (part.plan().title().isPresent()) {
            html.leaf("span", say(part.plan().period()), "class", "count");
        }
    }

    /** A cell with a deviation rate, marked where it is unwelcome. */
    void deviation(Deviation deviation) {
        String css = deviation.isUnfavourable() ? "num adverse" : "num";
        html.leaf("td", Figures.signedRate(deviation.rate()), "class", css, "title", say(deviation.favour()));
    }

    /** Says that there is nothing, or where nothing could tell that no table was read. */
    void nothing(boolean told) {
        html.leaf("p", say(told ? Words.NOTHING : Words.NO_TABLE_READ), "class", "nothing");
    }

    void nothing() {
        html.leaf("p", say(Words.NOTHING), "class", "nothing");
    }

    /**
     * Opens a table that scrolls in its own box where the window is narrow; closed by {@link #closeTable()}.
     *
     * @param caption what only those hear who do not see the heading above it
     */
    void openTable(String kind, String caption) {
        openTable(kind);
        html.leaf("caption", caption, "class", "heard");
    }

    void openTable(String kind) {
        html.open("div", "class", "scroll").open("table", "class", kind);
    }

    void closeTable() {
        html.close();
        if (html.cells().offPaper() > 0) {
            String text = say(Phrases.ROWS_OFF_PAPER, Map.of("n", html.cells().offPaper()));
            html.leaf("p", text, "class", "more on-paper");
        }
        html.close();
    }
}
