package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A box with a heading, how many things it is about, and the first of them.
 *
 * @param page what is written to
 */
record Panel(Page page) {

    /** How many things a box names. */
    static final int SHOWN = 5;

    /** A box that names the first things in an order; nothing is written where there are none. */
    <T> void worst(Localized title, Collection<T> things, Comparator<T> order, Consumer<T> line) {
        if (!things.isEmpty()) {
            open(title, things.size());
            list(Selection.best(things, order, SHOWN), line);
            more(things.size() - SHOWN);
            close();
        }
    }

    void open(Localized title, long count) {
        page.html().open("div", "class", "panel").open("h3").text(page.say(title));
        page.html().leaf("span", Long.toString(count), "class", "count").close();
    }

    /** A box that is about nothing that can be counted. */
    void open(Localized title) {
        page.html().open("div", "class", "panel").leaf("h3", page.say(title));
    }

    void close() {
        page.html().close();
    }

    /** The first things, a line each. */
    <T> void list(Collection<T> things, Consumer<T> line) {
        page.html().open("ul");
        things.stream().limit(SHOWN).forEach(thing -> {
            page.html().open("li");
            line.accept(thing);
            page.html().close();
        });
        page.html().close();
    }

    /** How many things are not named. */
    void more(long rest) {
        more(Words.MORE, rest);
    }

    void more(Worded words, long rest) {
        if (rest > 0) {
            page.html().leaf("p", page.say(words, Map.of("n", rest)), "class", "more");
        }
    }

    /** A word and, after it, links to the first of some things. */
    void links(Localized words, List<String> paths) {
        HtmlWriter html = page.html();
        html.open("li", "class", "plain").text(page.say(words));
        for (int at = 0; at < Math.min(SHOWN, paths.size()); at++) {
            html.text(at == 0 ? "" : page.say(Phrases.COMMA));
            page.link(paths.get(at));
        }
        html.text(paths.size() > SHOWN ? page.say(Phrases.AND_SO_ON) : "").close();
    }
}
