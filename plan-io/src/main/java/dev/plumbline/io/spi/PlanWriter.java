package dev.plumbline.io.spi;

import dev.plumbline.book.PlanBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes plan books in one format; found with {@link java.util.ServiceLoader} (IO-2, IO-5).
 *
 * <p>A writer writes everything that its format has a place for and lists the rest; nothing is left out in silence.
 * Implementations are thread-safe.
 */
public interface PlanWriter {

    /** The format's name, lower case, such as {@code xlsx}; files of it end so behind a full stop. */
    String format();

    /** Whether a file of this name is of this format. */
    default boolean accepts(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + format());
    }

    /**
     * Writes a book; flushes, but does not close {@code out}.
     *
     * @return what the format has no place for
     * @throws PlanFormatException if the book holds what must not be written, or the writing was cancelled
     * @throws IOException if {@code out} fails
     */
    WriteResult write(PlanBook book, OutputStream out, WriteOptions options) throws IOException;
}
