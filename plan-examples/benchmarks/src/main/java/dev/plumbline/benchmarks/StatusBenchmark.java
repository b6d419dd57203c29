package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.status.PlanStatus;
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
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Where a big company stands, all parts asked: 100,000 tasks, 10,000 goals, 20,000 issues and a million measurements are to
 * take at most 2.5 s on two cores and to hold 600 MB with the book; the same after one fact more at most a hundredth of it
 * (GOAL-10, MON-4).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class StatusBenchmark {

    /** How many tasks. */
    @Param({"10000", "100000"})
    public int tasks;

    private PlanBook book = PlanBook.of();

    /** Makes the book. */
    @Setup
    public void company() {
        book = new CompanyBook(tasks, tasks * 10).book();
    }

    /** A dashboard: a status that all was asked of, and follows what is recorded. */
    @State(Scope.Benchmark)
    public static class Dashboard {

        private PlanStatus known = PlanStatus.latest(PlanBook.of());
        private int next;

        /** Makes the status before the facts that come in. */
        @Setup
        public void ask(StatusBenchmark company) {
            known = PlanStatus.of(company.book, CompanyBook.AS_OF);
            CompanyBook.ask(known);
        }

        private Object record(int goal) {
            known = known.after(known.book().record(CompanyBook.another(goal), CompanyBook.stamp(182)));
            return known.goals().iterator().next().attainment();
        }
    }

    /** The reference: the status of the whole book, and all its parts. */
    @Benchmark
    public int whole() {
        return CompanyBook.ask(PlanStatus.of(book, CompanyBook.AS_OF));
    }

    /** The status of the whole book, of which nothing more is asked than what it makes at once. */
    @Benchmark
    public PlanStatus status() {
        return PlanStatus.of(book, CompanyBook.AS_OF);
    }

    /** One measurement more, and the attainment of the goal at the top; one follows the other. */
    @Benchmark
    public Object afterMeasurement(Dashboard dashboard) {
        return dashboard.record(tasks / 10 - 1 - dashboard.next++ % (tasks / 100));
    }

    /** Runs all and prints what each costs of the whole. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(StatusBenchmark.class.getName() + "\\..*")
                        .build())
                .print("whole", "status")
                .print("whole", "afterMeasurement");
    }
}
