package dev.plumbline.io.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes elements as they come, in a form that both an HTML and an XML parser read.
 *
 * <p>It knows which elements are open, so nesting cannot go wrong, and which ids were given, so none stands twice; every text and every attribute's value passes
 * through {@link HtmlEscaper}, and there is no way around it for anything that comes from a plan. Names of elements and
 * attributes come from this package's code only. Not thread-safe.
 */
final class HtmlWriter {

    private static final Set<String> ON_NEW_LINE = Set.of(
            "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "div",
            "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "table", "caption", "thead", "tbody", "tfoot", "tr",
            "aside");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final TableCells cells = new TableCells();

    HtmlWriter(Writer out) {
        this.out = out;
    }

    /** Where in a table the writer is. */
    TableCells cells() {
        return cells;
    }

    /** Opens an element; attributes come as names and values in turn. */
    HtmlWriter open(String element, String... attributes) {
        start(element, attributes);
        put(">");
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    HtmlWriter close() {
        put("</");
        put(open.pop());
        put(">");
        return this;
    }

    /** An element that never has content. */
    HtmlWriter single(String element, String... attributes) {
        start(element, attributes);
        put("/>");
        return this;
    }

    /** An element with nothing but a text in it. */
    HtmlWriter leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    HtmlWriter text(String text) {
        try {
            HtmlEscaper.append(text, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** The document type and this package's own stylesheet are all that is written as it is. */
    HtmlWriter doctype() {
        put("<!DOCTYPE html>\n");
        return this;
    }

    HtmlWriter style(Stylesheet sheet) {
        start("style");
        put(">");
        put(sheet.text());
        put("</style>");
        return this;
    }

    private void start(String element, String... attributes) {
        cells.opened(element, attributes);
        if (ON_NEW_LINE.contains(element)) {
            put("\n");
        }
        put("<");
        put(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("id") && !ids.add(attributes[i + 1])) {
                continue;
            }
            put(" ");
            put(attributes[i]);
            put("=\"");
            text(attributes[i + 1]);
            put("\"");
        }
        cells.heading(element, attributes).ifPresent(this::label);
    }

    private void label(String heading) {
        put(" data-label=\"");
        text(heading);
        put("\"");
    }

    private void put(String markup) {
        try {
            out.write(markup);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
