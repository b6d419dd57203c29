package dev.plumbline.io.journal;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.KeptBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.json.StoredText;
import dev.plumbline.io.json.document.NumberedChange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a book as the beginning of a journal: what it is, the facts by their revisions, everything else. */
final class Snapshot {

    /** What every journal begins with, of whatever version. */
    static final String FORMAT = "{\"format\":\"plumbline-journal\",\"version\":";

    static final int VERSION = 1;

    private static final int FACTS_A_LINE = 1000;
    private static final int BLOCK = 1 << 20;

    private final AppendFile file;
    private final Chain chain = new Chain();
    private final StoredText<NumberedChange>.Writer texts = StoredText.changes().writer();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);

    private Snapshot(AppendFile file) {
        this.file = file;
    }

    /** Writes and forces; answers the chain to go on with. */
    static Chain write(KeptBook kept, Digest continues, AppendFile file) throws IOException {
        Snapshot snapshot = new Snapshot(file);
        snapshot.put(head(continues).getBytes(StandardCharsets.US_ASCII));
        snapshot.facts(kept);
        BookChange all = BookChange.all(kept.book());
        snapshot.put(kept.revision(), new BookChange(true, all.parts(), List.of()));
        snapshot.flush();
        file.force();
        return snapshot.chain;
    }

    private static String head(Digest continues) {
        String before = continues.equals(Digest.NONE) ? "" : ",\"continues\":\"" + continues + "\"";
        return FORMAT + VERSION + before + "}";
    }

    private void facts(KeptBook kept) throws IOException {
        List<Entry<?>> facts = kept.book().execution().entries();
        int from = 0;
        for (int at = 1; at <= facts.size(); at++) {
            boolean isFull =
                    at == facts.size() || at - from == FACTS_A_LINE || kept.revisionOf(at) != kept.revisionOf(from);
            if (isFull) {
                put(kept.revisionOf(from), new BookChange(false, List.of(), facts.subList(from, at)));
                from = at;
            }
        }
    }

    private void put(long revision, BookChange change) throws IOException {
        put(texts.write(new NumberedChange(revision, change)));
    }

    private void put(byte[] json) throws IOException {
        byte[] line = chain.line(json);
        chain.take(line);
        block.writeBytes(line);
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    private void flush() throws IOException {
        file.append(block.toByteArray());
        block.reset();
    }
}
