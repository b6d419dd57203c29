package dev.plumbline.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The names that belong to a journal.
 *
 * @param journal the journal itself
 */
record JournalFiles(Path journal) {

    /** Those of a path; a link counts as what it leads to. */
    static JournalFiles of(Path path) throws IOException {
        return new JournalFiles(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
    }

    Path folder() {
        return journal.resolveSibling("").toAbsolutePath();
    }

    /** Where a new form is written before it takes its place; at most one, so that a crash leaves one behind at most. */
    Path draft() {
        return journal.resolveSibling("." + journal.getFileName() + ".draft");
    }

    /** Stays there: whoever deleted it could let in two writers. */
    Path lock() {
        return journal.resolveSibling("." + journal.getFileName() + ".lock");
    }
}
