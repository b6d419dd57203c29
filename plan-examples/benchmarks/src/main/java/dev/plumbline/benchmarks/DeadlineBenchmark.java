package dev.plumbline.benchmarks;

import dev.plumbline.time.CalendarAnswer;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One deadline over twenty years of the official Chinese calendar, against an answer ready-made in an array by day:
 * wanted is at most 1.5 times as much (CAL-2).
 *
 * <p>Both return the same record with an instant of its own; the difference is what the reckoning costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class DeadlineBenchmark {

    private static final int STARTS = 1 << 12;
    private static final long DAY = 86_400;
    private static final long FROM = Instant.parse("2007-01-02T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2026-10-01T00:00:00Z").getEpochSecond();

    /** The deadline that is reckoned. */
    @Param({"3wd", "8wh", "24h", "5d", "2mo", "3wd@same-time"})
    public String rule = "";

    /** The zone; New York changes its clock twice a year. */
    @Param({"Asia/Shanghai", "America/New_York"})
    public String zone = "";

    private WorkingClock clock;
    private Deadline deadline;
    private final Instant[] starts = new Instant[STARTS];
    private final long[] answers = new long[(int) ((TO - FROM) / DAY) + 1];

    /** Draws starts at any minute of 2007 to 2026. */
    @Setup
    public void prepare() {
        clock = WorkingCalendar.china().at(ZoneId.of(zone));
        deadline = Deadline.parse(rule);
        SplittableRandom random = new SplittableRandom(1);
        for (int day = 0; day < answers.length; day++) {
            Instant start = Instant.ofEpochSecond(FROM + day * DAY);
            answers[day] = clock.due(start, deadline).value().getEpochSecond();
        }
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Instant.ofEpochSecond(FROM + random.nextLong((TO - FROM) / 60) * 60);
        }
    }

    /** The answer of the start's UTC day, taken from an array. */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void arrayLookup(Blackhole sink) {
        for (int i = 0; i < STARTS; i++) {
            int day = (int) ((starts[i].getEpochSecond() - FROM) / DAY);
            sink.consume(new CalendarAnswer<>(Instant.ofEpochSecond(answers[day]), true));
        }
    }

    /** The answers, reckoned. */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void due(Blackhole sink) {
        for (int i = 0; i < STARTS; i++) {
            sink.consume(clock.due(starts[i], deadline));
        }
    }

    /** Runs both and prints the cost ratios. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(DeadlineBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("arrayLookup", "due");
    }
}
