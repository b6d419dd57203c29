package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.KeptBookBuilder;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.json.NumberedChange;
import dev.plumbline.io.json.StoredText;
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
        try (LineInput in = new LineInput(Files.newInputStream(file))) {
            return new Pass(file, in).read();
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

    /** One pass over a file. */
    private static final class Pass {
        private final Path file;
        private final LineInput in;
        private final Chain chain = new Chain();
        private final StoredText<NumberedChange> texts = StoredText.changes();
        private final KeptBookBuilder book = KeptBook.restoring(Restoring.STORED);
        private int lines;
        private long length;

        Pass(Path file, LineInput in) {
            this.file = file;
            this.in = in;
        }

        JournalReading read() throws IOException {
            head();
            byte[] line = in.next();
            while (line != null) {
                byte[] json = chain.next(line);
                if (json == null) {
                    return cutOff(line);
                }
                count();
                put(json);
                line = in.next();
            }
            return done(in.rest());
        }

        private void head() throws IOException {
            byte[] line = in.next();
            byte[] json = line == null ? null : chain.next(line);
            boolean isOurs = json != null && new String(json, StandardCharsets.UTF_8).startsWith("{" + Snapshot.FORMAT);
            if (!isOurs) {
                throw JournalRefusal.of(JournalRefusal.NO_JOURNAL, file);
            }
            count();
        }

        private void count() {
            lines++;
            length = in.whole();
        }

        private void put(byte[] json) throws PlanFormatException {
            try {
                NumberedChange change = texts.read(json, file.toString());
                book.add(change.revision(), change.change());
            } catch (PlanFormatException refusal) {
                throw JournalRefusal.at(refusal, file, lines);
            } catch (IllegalArgumentException disorder) {
                throw JournalRefusal.order(file, lines, disorder);
            }
        }

        /** A power failure can leave the last line with blocks that were never written; anything else is no accident. */
        private JournalReading cutOff(byte[] line) throws IOException {
            boolean isLast = in.next() == null;
            if (!isLast || !hasHole(line)) {
                throw JournalRefusal.unfit(file, lines + 1);
            }
            return done(line.length + 1 + in.rest());
        }

        private static boolean hasHole(byte[] line) {
            for (byte each : line) {
                if (each == 0) {
                    return true;
                }
            }
            return false;
        }

        private JournalReading done(long rest) throws PlanFormatException {
            if (book.revision() == 0) {
                throw JournalRefusal.of(JournalRefusal.NO_JOURNAL, file);
            }
            List<Finding> torn = rest == 0 ? List.of() : List.of(JournalRefusal.torn(file, lines + 1, rest));
            return new JournalReading(book.build(), chain, length, torn);
        }
    }
}
