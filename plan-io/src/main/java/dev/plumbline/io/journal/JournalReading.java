package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.KeptBookBuilder;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.json.StoredText;
import dev.plumbline.io.json.document.NumberedChange;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A journal as it was read: the book, the chain to go on with, and how far its lines reach.
 *
 * @param kept the book
 * @param chain the chain behind the last line
 * @param length the bytes of all lines that count
 * @param torn what tells of a change that was not written to its end; empty where there is none
 */
record JournalReading(KeptBook kept, Chain chain, long length, List<Finding> torn) {

    /** Reads a journal and holds every line against the one before; an exception names the first that does not fit. */
    static JournalReading of(Path file) throws IOException {
        Chain chain = new Chain();
        KeptBookBuilder book = KeptBook.restoring(Restoring.STORED);
        Beginning seen = new Beginning();
        try (ChainedLines lines = ChainedLines.of(file, new LineInput(Files.newInputStream(file)), chain)) {
            StoredText.changes().readAll(lines, file.toString(), (change, line) -> {
                put(change, line, file, book);
                seen.isWhole |= change.change().anew();
            });
            if (!seen.isWhole) {
                throw JournalRefusal.of(JournalRefusal.CUT, file);
            }
            List<Finding> torn =
                    lines.rest() == 0 ? List.of() : List.of(JournalRefusal.torn(file, lines.lines() + 1, lines.rest()));
            return new JournalReading(book.build(), chain, lines.length(), torn);
        }
    }

    /** Whether the book that a journal begins with is there to its end: what is anew comes behind its facts. */
    private static final class Beginning {
        private boolean isWhole;
    }

    private static void put(NumberedChange change, int line, Path file, KeptBookBuilder book)
            throws PlanFormatException {
        try {
            book.add(change.revision(), change.change());
        } catch (IllegalArgumentException disorder) {
            throw JournalRefusal.order(file, line, disorder);
        }
    }

    /** Whether a journal has a link, or goes on from one that was compacted away. */
    static boolean contains(Path file, Digest link) throws IOException {
        byte[] end = ("\"link\":\"" + link + "\"}").getBytes(StandardCharsets.US_ASCII);
        String before = "\"continues\":\"" + link + "\"";
        try (LineInput in = new LineInput(Files.newInputStream(file))) {
            byte[] line = in.next();
            boolean found = line != null && new String(line, StandardCharsets.UTF_8).contains(before);
            while (line != null && !found) {
                found = endsWith(line, end);
                line = in.next();
            }
            return found;
        }
    }

    private static boolean endsWith(byte[] line, byte[] end) {
        return line.length >= end.length
                && Arrays.equals(line, line.length - end.length, line.length, end, 0, end.length);
    }
}
