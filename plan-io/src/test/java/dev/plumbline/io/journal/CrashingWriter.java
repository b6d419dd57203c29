package dev.plumbline.io.journal;

import dev.plumbline.book.PlanBookStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** A program of its own that writes to a journal from several threads, and says what was confirmed, until it is killed. */
final class CrashingWriter {

    static final int THREADS = 3;
    static final int SHARE = 1_000_000;

    private CrashingWriter() {}

    /** @param args the journal */
    public static void main(String... args) throws IOException, InterruptedException {
        BookJournal journal = BookJournal.openOrCreate(Path.of(args[0]), Measured.BOOK);
        for (int thread = 0; thread < THREADS; thread++) {
            int share = thread;
            new Thread(() -> write(journal.store(), share)).start();
        }
        while (true) {
            Thread.sleep(25);
            journal.compact();
        }
    }

    private static void write(PlanBookStore store, int share) {
        int first = (int) Measured.numbers(store.book()).stream()
                .filter(number -> number / SHARE == share)
                .count();
        for (int at = first; ; at += 2) {
            int number = share * SHARE + at;
            ZoneId zone = ZoneId.of("GMT+" + at % 10);
            store.update(book -> book.toBuilder()
                    .zone(zone)
                    .build()
                    .recordAll(List.of(Measured.entry(number), Measured.entry(number + 1))));
            synchronized (System.out) {
                System.out.println(number + 1 + ";");
                System.out.flush();
            }
        }
    }
}
