package dev.plumbline.io.json;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.json.document.StoredOrigin;
import dev.plumbline.io.spi.Origins;
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

    private static final JsonPlanWriter STANDARD = new JsonPlanWriter(WriteOptions.indented());

    private final WriteOptions options;

    private JsonPlanWriter(WriteOptions options) {
        this.options = options;
    }

    /** A writer that gives every member its line, for people and for version control. */
    public static JsonPlanWriter standard() {
        return STANDARD;
    }

    /** A writer with the options of a caller. */
    public static JsonPlanWriter of(WriteOptions options) {
        return new JsonPlanWriter(options);
    }

    /** The same writer without blanks and line breaks. */
    public JsonPlanWriter compact() {
        return new JsonPlanWriter(new WriteOptions(false, options.kept(), options.origins()));
    }

    /**
     * Writes a book; flushes, but does not close {@code out}.
     *
     * @throws PlanFormatException if the book holds what could not be read again: a kind of fact that is not the
     *     library's own, a number of more than 64 digits, a text with half a character
     */
    public void write(PlanBook book, OutputStream out) throws IOException {
        boolean keepsOrigins = options.origins() != Origins.none();
        try (JsonOutput json = output(out).with(options.kept(), keepsOrigins)) {
            json.enterObject();
            BookDocuments.BOOK.writeMembers(book, json);
            StoredOrigin.write(StoredOrigin.of(json.noted(), options.origins()), json);
            json.leaveObject();
            json.lineBreak();
        }
    }

    private JsonOutput output(OutputStream out) {
        return options.isIndented() ? JsonOutput.indented(out) : JsonOutput.compact(out);
    }
}
