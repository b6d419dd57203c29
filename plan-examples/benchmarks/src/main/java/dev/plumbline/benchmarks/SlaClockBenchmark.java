package dev.plumbline.benchmarks;

import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.sla.SlaClock;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.issue.sla.SlaTarget;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What reading a million clocks at one instant costs, against reckoning their million deadlines (ISS-3): wanted is at
 * most twice the time.
 *
 * <p>The issues were taken in at random minutes of 2024, a third of each severity. Of the clocks for the start of
 * handling seven in ten run on, two have stopped, and one was paused for some hours. A reading tells the due time, what is
 * used up, what is left and how the clock stands; the reference tells the due time alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SlaClockBenchmark {

    private static final int CLOCKS = 1_000_000;
    private static final Instant YEAR = Instant.parse("2023-12-31T16:00:00Z");
    private static final Instant NOW = Instant.parse("2024-12-31T08:00:00Z");

    private final WorkingClock clock = WorkingCalendar.china().at(ZoneId.of("Asia/Shanghai"));
    private final Instant[] starts = new Instant[CLOCKS];
    private final Deadline[] deadlines = new Deadline[CLOCKS];
    private final SlaClock[] clocks = new SlaClock[CLOCKS];

    /** Makes the clocks. */
    @Setup
    public void start() {
        Random random = new Random(20240927);
        SlaTarget target = SlaPolicy.standard().target("start").orElseThrow();
        for (int i = 0; i < CLOCKS; i++) {
            IssueSeverity severity = IssueSeverity.values()[random.nextInt(3)];
            starts[i] = YEAR.plusSeconds(60L * random.nextInt(360 * 24 * 60));
            deadlines[i] = target.deadline(severity).orElseThrow();
            SlaClock started = SlaClock.started(IssueId.of("issue-" + i), target, severity, starts[i], clock);
            Instant turn = starts[i].plus(Duration.ofMinutes(1 + random.nextInt(5 * 24 * 60)));
            clocks[i] = switch (random.nextInt(10)) {
                case 0 -> started.pausedBetween(turn, turn.plus(Duration.ofMinutes(random.nextInt(3000))));
                case 1, 2 -> started.stoppedAt(turn);
                default -> started;
            };
        }
    }

    /** The reference: the due times alone. */
    @Benchmark
    public void deadlines(Blackhole sink) {
        for (int i = 0; i < CLOCKS; i++) {
            sink.consume(clock.due(starts[i], deadlines[i]).value());
        }
    }

    /** Everything that a clock shows. */
    @Benchmark
    public void clocks(Blackhole sink) {
        for (int i = 0; i < CLOCKS; i++) {
            SlaReading reading = clocks[i].at(NOW).orElseThrow();
            sink.consume(reading.due());
            sink.consume(reading.elapsed());
            sink.consume(reading.remaining());
            sink.consume(reading.breachedBy());
            sink.consume(reading.state());
        }
    }

    /** Runs both in one go and prints the cost ratio. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(SlaClockBenchmark.class.getName())
                        .build())
                .print("deadlines", "clocks");
    }
}
