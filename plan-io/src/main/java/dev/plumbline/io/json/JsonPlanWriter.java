package dev.plumbline.io.json;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.json.document.StoredOrigin;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.PlanWriter;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes plan books as JSON, complete and exact: reading the text gives an equal book (IO-1).
 *
 * <p>The same book always gives the same text, in UTF-8 with line feeds. Immutable and thread-safe.
 */
public final class JsonPlanWriter implements PlanWriter {

    @Override
    public String format() {
        return "json";
    }

    /**
     * Writes a book, all of it.
     *
     * @throws PlanFormatException if the book holds what could not be read again: a kind of fact that is not the
     *     library's own, a number of more than 64 digits, a text with half a character
     */
    @Override
    public WriteResult write(PlanBook book, OutputStream out, WriteOptions options) throws IOException {
        boolean keepsOrigins = options.origins() != Origins.none();
        JsonOutput plain = options.isIndented() ? JsonOutput.indented(out) : JsonOutput.compact(out);
        try (JsonOutput json = plain.with(options.kept(), keepsOrigins)) {
            json.enterObject();
            BookDocuments.BOOK.writeMembers(book, json);
            StoredOrigin.write(StoredOrigin.of(json.noted(), options.origins()), json);
            json.leaveObject();
            json.lineBreak();
        }
        return WriteResult.whole();
    }
}
