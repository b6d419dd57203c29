package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.examples.year.SimulatedYear;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What evaluating a company's simulated year costs against its statuses (EVA-1, EVA-4): each month, quarter, half and the year as
 * its end was reached, with what people and units attained.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class EvaluationBenchmark {

    private static final int YEAR = 2024;
    private static final PlanId ANNUAL = PlanId.of("2024");

    private final List<Ended> ended = new ArrayList<>();

    /**
     * A month that has ended.
     *
     * @param book as it was kept then
     * @param asOf when, and as known when
     * @param periods what ended with it
     */
    private record Ended(PlanBook book, AsOf asOf, List<Period> periods) {

        PlanStatus status() {
            return PlanStatus.of(book, asOf);
        }

        int evaluated() {
            PlanStatus status = status();
            int sum = Scoreboard.ofPeople(status).hashCode()
                    + Scoreboard.ofUnits(status).hashCode();
            for (Period period : periods) {
                EvaluationReport report = EvaluationReport.of(status, ANNUAL, period);
                sum += report.hashCode() + report.missing().size();
            }
            return sum;
        }
    }

    /** The books of the year. */
    @Setup
    public void year() {
        SimulatedYear year = SimulatedYear.of2024();
        for (int month = 1; month <= 12; month++) {
            ended.add(new Ended(year.book(month), year.status(month).asOf(), periods(month)));
        }
    }

    private static List<Period> periods(int month) {
        Period last = Period.month(YEAR, month);
        Stream<Period> quarters = IntStream.rangeClosed(1, 4).mapToObj(quarter -> Period.quarter(YEAR, quarter));
        Stream<Period> halves = IntStream.rangeClosed(1, 2).mapToObj(half -> Period.halfYear(YEAR, half));
        return Stream.of(Stream.of(last), quarters, halves, Stream.of(Period.year(YEAR)))
                .flatMap(each -> each)
                .filter(each -> each.end().equals(last.end()))
                .toList();
    }

    /** The reference: the statuses, and all their parts. */
    @Benchmark
    public int statuses() {
        return ended.stream().mapToInt(month -> CompanyBook.ask(month.status())).sum();
    }

    /** The evaluations, from the books on. */
    @Benchmark
    public int evaluations() {
        return ended.stream().mapToInt(Ended::evaluated).sum();
    }

    /** Runs both and prints what evaluating costs of the statuses. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(EvaluationBenchmark.class.getName() + "\\..*")
                        .build())
                .print("statuses", "evaluations");
    }
}
