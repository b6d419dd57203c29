package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Deviation;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Initiative;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What every section works with: the writer, the language, the status, and the small marks they share.
 *
 * @param html the writer
 * @param locale the page's language
 * @param status what is told
 * @param findings what rules found about it
 * @param parts the status by plan
 * @param anchors the places that can be linked to
 * @param tally the key figures
 * @param gaps what was not read
 */
record Page(
        HtmlWriter html,
        Locale locale,
        PlanStatus status,
        List<Finding> findings,
        List<PlanPart> parts,
        Anchors anchors,
        Tally tally,
        Gaps gaps) {

    static Page of(HtmlWriter html, Locale locale, PlanStatus status, List<Finding> findings, Gaps gaps) {
        return new Page(
                html,
                locale,
                status,
                findings,
                PlanPart.of(status),
                Anchors.of(status),
                Tally.of(status, findings),
                gaps);
    }

    String say(Localized words) {
        return words.text(locale);
    }

    String say(Words words, Map<String, ?> values) {
        return words.format(locale, values);
    }

    String labels(Collection<? extends PartyId> parties) {
        return parties.isEmpty()
                ? Figures.NONE
                : parties.stream().map(PartyId::label).collect(Collectors.joining(say(Localized.of("、", ", "))));
    }

    String label(Optional<? extends PartyId> party) {
        return party.map(PartyId::label).orElse(Figures.NONE);
    }

    /** An instant to the minute in the book's zone, such as {@code 2024-10-08 18:00}. */
    String minute(Instant at) {
        return at.atZone(status.book().zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    /** A light as shape, colour and word. */
    void light(TrafficLight light) {
        html.leaf("span", say(light), "class", "light " + css(light));
    }

    /** The class of a constant, such as {@code off-track}. */
    static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of what a path leads to as a link, else the path itself. */
    void link(String path) {
        Optional<Anchor> anchor = anchors.find(path);
        if (anchor.isPresent()) {
            html.leaf("a", anchor.get().name(), "href", "#" + anchor.get().id());
        } else {
            html.text(path);
        }
    }

    void link(Optional<Reference> reference) {
        reference.ifPresentOrElse(known -> link(known.toString()), () -> html.text(Figures.NONE));
    }

    /** The head of a table; every heading has a class after its word. */
    void columns(Words... headings) {
        html.open("thead").open("tr");
        for (Words heading : headings) {
            html.leaf("th", say(heading), "scope", "col", "class", "c-" + css(heading));
        }
        html.close().close();
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
        paths.forEach(path -> {
            html.text(" ");
            link(path);
        });
        html.close();
    }

    /** Strategies, each with how it is carried out. */
    void initiatives(List<Initiative> initiatives) {
        initiatives.forEach(initiative -> {
            String id = anchors.id("initiative/" + initiative.id());
            html.open("div", "class", "note", "id", id)
                    .leaf("b", say(Words.INITIATIVE))
                    .text(" " + initiative.what());
            initiative.how().ifPresent(how -> html.text(" — " + how));
            html.close();
        });
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

    /** Opens a table that scrolls in its own box where the window is narrow; closed by {@link #closeTable()}. */
    void openTable(String kind) {
        html.open("div", "class", "scroll").open("table", "class", kind);
    }

    void closeTable() {
        html.close().close();
    }
}
