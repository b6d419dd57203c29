package dev.plumbline.io.spi;

import dev.plumbline.book.PlanBook;
import java.util.List;

/**
 * Reads plan books from one format; found with {@link java.util.ServiceLoader}.
 *
 * <p>A reader is handed all sources of a call that it accepts at once, since several files can make one book. A source
 * that cannot be read at all is a finding that carries {@link PlanFormatException#code()}; the others are still read.
 * Nothing but an error of the virtual machine leaves a reader. Implementations are thread-safe.
 */
public interface PlanReader {

    /** The format's name, lower case, such as {@code xlsx}. */
    String format();

    /** Whether a source looks like this format, by its name. */
    boolean accepts(Source source);

    /** Reads sources into one book. */
    ReadResult<PlanBook> read(List<Source> sources, ReadOptions options);
}
