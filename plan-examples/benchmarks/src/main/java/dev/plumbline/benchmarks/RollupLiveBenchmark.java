package dev.plumbline.benchmarks;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.LiveGoal;
import dev.plumbline.goal.rollup.LiveIndicator;
import dev.plumbline.goal.rollup.LiveRollup;
import java.util.Random;
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
 * What one changed leaf in a million costs against a delta per level on primitive arrays: wanted is at most 5 times the
 * delta, and with a look at the root at most 20 times, without allocation.
 *
 * <p>The delta drifts with rounding and knows no policy; the live rollup computes every ancestor anew from its
 * children, so that its figures are those of a full rollup, bit for bit. {@code liveIndicator} holds on to the
 * indicators it records, as the delta holds on to positions; {@code liveRollup} also finds them by id. Pages are large,
 * so that work is measured and not how a machine walks its page tables: leaves lie anywhere in the heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseTransparentHugePages"})
public class RollupLiveBenchmark {

    private static final int CHANGES = 4096;
    private static final GoalId ROOT = GoalId.of("g0");

    @Param({"10000", "1000000"})
    public int goals;

    @Param({"WEIGHTED_MEAN", "SUM"})
    public RollupMethod method;

    private final dev.plumbline.goal.Measurement[] measurements = new dev.plumbline.goal.Measurement[CHANGES];
    private final int[] leaves = new int[CHANGES];
    private final long[] values = new long[CHANGES];
    private final LiveIndicator[] indicators = new LiveIndicator[CHANGES];
    private LiveRollup live;
    private LiveGoal root;
    private RollupArrays.Live arrays;

    @Setup
    public void grow() {
        RollupForest forest = RollupForest.grow(goals, 10, method);
        live = LiveRollup.of(forest.tree(), forest.input());
        root = live.goal(ROOT).orElseThrow();
        arrays = new RollupArrays(forest).live();
        Random random = new Random(7);
        for (int i = 0; i < CHANGES; i++) {
            leaves[i] = forest.firstLeaf() + random.nextInt(goals - forest.firstLeaf());
            measurements[i] = RollupForest.measurement(leaves[i], random);
            indicators[i] = live.indicator(measurements[i].indicator()).orElseThrow();
            values[i] = RollupArrays.fen(
                    ((MeasuredValue.Amount) measurements[i].value()).quantity().amount());
        }
    }

    /** The reference. */
    @Benchmark
    @OperationsPerInvocation(CHANGES)
    public void deltaPerLevel(Blackhole sink) {
        for (int i = 0; i < CHANGES; i++) {
            sink.consume(arrays.change(leaves[i], values[i]));
        }
    }

    /** One measurement after the other. */
    @Benchmark
    @OperationsPerInvocation(CHANGES)
    public void liveRollup(Blackhole sink) {
        for (int i = 0; i < CHANGES; i++) {
            sink.consume(live.record(measurements[i]));
        }
    }

    /** One measurement after the other, each time with a look at the root. */
    @Benchmark
    @OperationsPerInvocation(CHANGES)
    public void liveRoot(Blackhole sink) {
        for (int i = 0; i < CHANGES; i++) {
            live.record(measurements[i]);
            sink.consume(root.attainment());
        }
    }

    /** The same where the dashboard holds on to the indicators it records. */
    @Benchmark
    @OperationsPerInvocation(CHANGES)
    public void liveIndicator(Blackhole sink) {
        for (int i = 0; i < CHANGES; i++) {
            indicators[i].record(measurements[i]);
            sink.consume(indicators[i]);
        }
    }

    /** Prints each cost as a ratio to the delta. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(RollupLiveBenchmark.class.getName() + "\\..*")
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("deltaPerLevel", "liveRollup")
                .print("deltaPerLevel", "liveRoot")
                .print("deltaPerLevel", "liveIndicator");
    }
}
