package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a status and what rules found about it for people or programs. Implementations are thread-safe. */
@FunctionalInterface
public interface ReportWriter {

    /** Writes in UTF-8; flushes, but does not close {@code out}. */
    void write(PlanStatus status, List<Finding> findings, OutputStream out) throws IOException;

    /**
     * Writes a status of what was read from files: says what stayed unread, and shows no figure of 0 of what no table tells
     * (IO-2e). A writer that has no place for this writes the status alone.
     */
    default void write(PlanStatus status, List<Finding> findings, ReadResult<?> read, OutputStream out)
            throws IOException {
        write(status, findings, out);
    }
}
