package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The page of a big company, from a status that its rules were run on: of 5,000 tasks it is to take at most 0.5 s and 3 MB,
 * of 100,000 tasks, 10,000 goals and a million measurements at most 3 s and 5 MB (IO-4).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class PageBenchmark {

    private static final long MOST_BYTES = 5_000_000;

    /** How many tasks. */
    @Param({"5000", "100000"})
    public int tasks;

    private PlanStatus status = PlanStatus.latest(PlanBook.of());
    private List<Finding> findings = List.of();

    /** Makes the status and runs the rules. */
    @Setup
    public void company() {
        status = PlanStatus.of(new CompanyBook(tasks, tasks * 10).book(), CompanyBook.AS_OF);
        findings = RuleSet.standard().evaluate(status);
    }

    /** The page in Chinese; a page that is too long is refused. */
    @Benchmark
    public int page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(PageOptions.in(Locale.CHINESE)).write(status, findings, out);
        if (out.size() > MOST_BYTES) {
            throw new IllegalStateException("The page has " + out.size() + " bytes.");
        }
        return out.size();
    }

    /** Runs all. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PageBenchmark.class.getName() + "\\..*")
                        .build())
                .run();
    }
}
