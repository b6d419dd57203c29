package dev.plumbline.io.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Writes how files were understood for people or programs (IO-2e). Implementations are thread-safe. */
@FunctionalInterface
public interface ReadingWriter {

    /** Writes in UTF-8 as it goes, whatever the number of cells; flushes, but does not close {@code out}. */
    void write(Reading reading, OutputStream out) throws IOException;
}
