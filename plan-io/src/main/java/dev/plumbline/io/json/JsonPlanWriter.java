package dev.plumbline.io.json;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes plan books as JSON, complete and exact: reading the text gives an equal book (IO-1).
 *
 * <p>The same book always gives the same text, in UTF-8 with line feeds. Immutable and thread-safe.
 */
public final class JsonPlanWriter {

    private static final JsonPlanWriter STANDARD = new JsonPlanWriter(true);

    private final boolean indented;

    private JsonPlanWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer that gives every member its line, for people and for version control. */
    public static JsonPlanWriter standard() {
        return STANDARD;
    }

    /** A writer with the options of a caller. */
    public static JsonPlanWriter of(WriteOptions options) {
        return new JsonPlanWriter(options.isIndented());
    }

    /** The same writer without blanks and line breaks. */
    public JsonPlanWriter compact() {
        return new JsonPlanWriter(false);
    }

    /**
     * Writes a book; flushes, but does not close {@code out}.
     *
     * @throws PlanFormatException if the book holds what could not be read again: a kind of fact that is not the
     *     library's own, a number of more than 64 digits, a text with half a character
     */
    public void write(PlanBook book, OutputStream out) throws IOException {
        try (BookOut json = indented ? BookOut.indented(out) : BookOut.compact(out)) {
            BookFormat.book().write(book, json);
            json.lineBreak();
        }
    }
}
