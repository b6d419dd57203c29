package dev.plumbline.io.journal;

import static dev.plumbline.io.journal.Measured.BOOK;
import static dev.plumbline.io.journal.Measured.LI;
import static dev.plumbline.io.journal.Measured.entry;
import static dev.plumbline.io.journal.Measured.fact;
import static dev.plumbline.io.journal.Measured.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.PlanBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever operation of the disk fails, the journal holds what was confirmed, and nothing by half (SAFE-7). */
class FailingDiskTest {

    private static final int SEEDS = 6;

    @TempDir
    Path folder;

    /** The books that the store answered, oldest first, and one that it may or may not have kept. */
    private static final class Run {
        private final List<PlanBook> confirmed = new ArrayList<>();
        private final List<PlanBook> perhaps = new ArrayList<>();
        private int failures;

        void play(Disk disk, Path file) {
            try (BookJournal journal = BookJournal.create(disk, file, BOOK)) {
                confirmed.add(journal.store().book());
                for (int number = 1; number <= 8; number++) {
                    step(journal, number);
                }
            } catch (IOException failed) {
                failures++;
            }
        }

        private void step(BookJournal journal, int number) {
            PlanBook before = journal.store().book();
            ZoneId zone = ZoneId.of("GMT+" + number);
            PlanBook after =
                    before.toBuilder().zone(zone).build().recordAll(List.of(entry(number), entry(100 + number)));
            try {
                journal.store().update(any -> after);
                confirmed.add(after);
            } catch (BookKeepingException failed) {
                failures++;
                assertThat(journal.store().book()).isEqualTo(before);
                if (failed.isUnknown()) {
                    perhaps.add(after);
                }
            }
            if (number % 3 == 0) {
                compact(journal);
            }
        }

        private void compact(BookJournal journal) {
            try {
                journal.compact();
            } catch (IOException | BookKeepingException failed) {
                failures++;
            }
        }
    }

    private Run run(FailingDisk disk, Path file) {
        Run run = new Run();
        run.play(disk, file);
        return run;
    }

    @Test
    @DisplayName("An append is one write of one line and one force, whatever the journal holds already")
    void oneWrite() throws IOException {
        for (int facts : List.of(0, 100, 10_000)) {
            FailingDisk disk = new FailingDisk(0, 0, false);
            PlanBook book = BOOK.recordAll(
                    IntStream.range(0, facts).mapToObj(Measured::entry).toList());
            Path file = folder.resolve("of-" + facts);
            try (BookJournal journal = BookJournal.create(disk, file, book)) {
                int operations = disk.operations();
                long size = Files.size(file);
                journal.store().record(fact(1), LI);
                assertThat(disk.operations() - operations).isEqualTo(2);
                assertThat(Files.size(file) - size).isLessThan(300);
            }
        }
    }

    @Test
    @DisplayName("The machine stops at any operation: all that was confirmed is there, and at most one change more")
    void stops() throws IOException {
        FailingDisk sound = new FailingDisk(0, 0, false);
        assertThat(run(sound, folder.resolve("sound")).failures).isZero();
        assertThat(sound.operations()).isGreaterThan(30);

        int torn = 0;
        for (int failing = 1; failing <= sound.operations(); failing++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                torn += stopped(failing, seed) ? 1 : 0;
            }
        }
        assertThat(torn).isPositive();
    }

    /** Whether a torn end was found. */
    private boolean stopped(int failing, int seed) throws IOException {
        Path file = folder.resolve(failing + "-" + seed);
        Run run = run(new FailingDisk(seed, failing, true), file);
        assertThat(run.failures).isPositive();
        if (!Files.exists(file)) {
            assertThat(run.confirmed).isEmpty();
            return false;
        }
        try (BookJournal journal = BookJournal.open(file)) {
            PlanBook found = journal.store().book();
            List<PlanBook> possible = new ArrayList<>(run.perhaps);
            possible.add(run.confirmed.isEmpty() ? BOOK : run.confirmed.get(run.confirmed.size() - 1));
            assertThat(found).as("operation %s, seed %s", failing, seed).isIn(possible);
            journal.store().record(fact(99), LI);
            assertThat(numbers(journal.store().book())).endsWith(99);
            return !journal.findings().isEmpty();
        }
    }

    @Test
    @DisplayName("One operation fails and the disk goes on: what is refused is not there, what is confirmed is")
    void goesOn() throws IOException {
        FailingDisk sound = new FailingDisk(0, 0, false);
        run(sound, folder.resolve("sound"));

        for (int failing = 1; failing <= sound.operations(); failing++) {
            Path file = folder.resolve("on-" + failing);
            Run run = run(new FailingDisk(failing, failing, false), file);
            assertThat(run.failures).isPositive();
            assertThat(run.perhaps).as("operation %s", failing).isEmpty();
            if (!run.confirmed.isEmpty()) {
                try (BookJournal journal = BookJournal.open(file)) {
                    assertThat(journal.store().book())
                            .as("operation %s", failing)
                            .isEqualTo(run.confirmed.get(run.confirmed.size() - 1));
                    assertThat(journal.findings()).isEmpty();
                }
            }
        }
    }
}
