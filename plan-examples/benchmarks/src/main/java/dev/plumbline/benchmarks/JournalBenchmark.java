package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.journal.BookJournal;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a journal costs (IO-1): wanted is that an append to one of a million facts takes less than twice an append to an empty
 * one, and that opening it takes at most 3 times as long as reading the same facts from JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class JournalBenchmark {

    private static final ReadOptions UNCAPPED = ReadOptions.standard()
            .limits(ReadLimits.standard()
                    .with(ReadLimit.FILE_BYTES, Long.MAX_VALUE)
                    .with(ReadLimit.ELEMENTS, Long.MAX_VALUE));

    @Param({"0", "1000000"})
    public int facts;

    private Path folder;
    private Path json;
    private Path kept;
    private BookJournal journal;
    private int number;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("journal");
        json = folder.resolve("book.json");
        kept = folder.resolve("kept.journal");
        PlanBook book = KeptFacts.book().recordAll(KeptFacts.entries(facts));
        PlanFormats.write(book, json);
        BookJournal.create(kept, book).close();
        journal = BookJournal.create(folder.resolve("growing.journal"), book);
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        journal.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Written and forced. */
    @Benchmark
    public PlanBook append() {
        return journal.store().recordAll(List.of(KeptFacts.entry(number++)));
    }

    /** The reference of opening. */
    @Benchmark
    public PlanBook readJson() {
        return PlanFormats.read(List.of(json), UNCAPPED).value();
    }

    /** Every link checked. */
    @Benchmark
    public PlanBook open() throws IOException {
        try (BookJournal opened = BookJournal.open(kept)) {
            return opened.store().book();
        }
    }

    public static void main(String... args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(JournalBenchmark.class.getSimpleName())
                        .build())
                .print("readJson", "open");
    }
}
