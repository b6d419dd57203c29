package dev.plumbline.io.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed again and again while it appends and compacts: all that it said was confirmed is in the file, in order,
 * and no change by half (SAFE-7). How often is {@code -Dplumbline.crashes=200}.
 */
class JournalCrashTest {

    private static final int CRASHES = Integer.getInteger("plumbline.crashes", 6);

    @TempDir
    Path folder;

    private final Set<Integer> confirmed = new HashSet<>();

    @Test
    @DisplayName("After every kill the journal opens with all that was confirmed")
    void killed() throws IOException, InterruptedException {
        Random random = new Random();
        Path file = folder.resolve("2024.journal");
        int torn = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            kill(file, random.nextInt(200));
            try (BookJournal journal = BookJournal.open(file)) {
                check(journal.store().book());
                torn += journal.findings().size();
            }
        }
        assertThat(confirmed).isNotEmpty();
        System.out.println(
                "journal: " + CRASHES + " kills, " + confirmed.size() + " changes confirmed, " + torn + " torn");
    }

    /** Lets the writer go on for some milliseconds after the first change it confirms. */
    private void kill(Path file, int milliseconds) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            confirm(out.readLine());
            Thread killer = new Thread(() -> killAfter(writer, milliseconds));
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                confirm(line);
            }
            killer.join();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void killAfter(Process writer, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        // not by the process itself, which closes the streams that are still read
        writer.toHandle().destroyForcibly();
    }

    /** A line that was not written to its end confirms nothing. */
    private void confirm(String line) {
        if (line != null && line.endsWith(";")) {
            confirmed.add(Integer.parseInt(line.substring(0, line.length() - 1)));
        }
    }

    private void check(PlanBook book) {
        List<Integer> found = Measured.numbers(book);
        assertThat(new HashSet<>(found)).containsAll(confirmed);
        for (int share = 0; share < CrashingWriter.THREADS; share++) {
            int from = share * CrashingWriter.SHARE;
            List<Integer> own = found.stream()
                    .filter(number -> number / CrashingWriter.SHARE == from / CrashingWriter.SHARE)
                    .toList();
            assertThat(own.size() % 2).as("a change by half").isZero();
            assertThat(own)
                    .isEqualTo(IntStream.range(from, from + own.size()).boxed().toList());
        }
    }
}
