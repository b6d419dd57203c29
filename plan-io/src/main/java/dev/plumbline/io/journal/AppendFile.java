package dev.plumbline.io.journal;

import java.io.Closeable;
import java.io.IOException;

/** A file that grows at its end. */
interface AppendFile extends Closeable {

    long length() throws IOException;

    /** Writes at the end; a failure may leave some of it there. */
    void append(byte[] bytes) throws IOException;

    /** Answers once all that was written lasts. */
    void force() throws IOException;

    /** Cuts off the end. */
    void truncate(long length) throws IOException;
}
