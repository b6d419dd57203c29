package dev.plumbline.benchmarks;

import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.BoundGoals;
import dev.plumbline.goal.rollup.Rollup;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a full rollup costs against one pass over primitive arrays that already hold the numbers (GOAL-7): wanted is at
 * most 2 times the pass, in time and in allocation.
 *
 * <p>Both yield actuals, targets, targets to date and both attainments of every goal. The rollup starts from goals
 * bound to their measurements; binding them is measured by {@link RollupBindingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class RollupBenchmark {

    /** The number of goals and how many children each has. */
    @Param({"10000x10", "1000000x10", "100000x1"})
    public String shape;

    @Param({"WEIGHTED_MEAN", "SUM"})
    public RollupMethod method;

    private BoundGoals bound;
    private RollupArrays arrays;

    @Setup
    public void grow() {
        String[] numbers = shape.split("x");
        RollupForest forest = RollupForest.grow(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), method);
        bound = BoundGoals.of(forest.tree(), forest.input());
        arrays = new RollupArrays(forest);
    }

    /** The reference. */
    @Benchmark
    public RollupArrays.Figures arrayPass() {
        return arrays.pass();
    }

    /** All goals' figures from bound measurements. */
    @Benchmark
    public Rollup fullRollup() {
        return bound.rollUp();
    }

    /** Prints each cost as a ratio to the pass. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(RollupBenchmark.class.getName() + "\\..*")
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("arrayPass", "fullRollup");
    }
}
