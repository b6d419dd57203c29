package dev.plumbline.benchmarks;

import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.BoundGoals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * What binding measurements to goals costs, the step before a rollup, against only putting the same measurements and
 * goals into hash maps by id. No bound is set for it: it is done once for many rollups.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class RollupBindingBenchmark {

    @Param({"10000", "1000000"})
    public int goals;

    private RollupForest forest;

    @Setup
    public void grow() {
        forest = RollupForest.grow(goals, 10, RollupMethod.WEIGHTED_MEAN);
    }

    /** The reference. */
    @Benchmark
    public List<Map<?, ?>> maps() {
        Map<Object, Object> measurements = new HashMap<>();
        forest.input().measurements().forEach(each -> measurements.put(each.indicator(), each));
        Map<Object, Object> bound = new HashMap<>();
        forest.tree()
                .goals()
                .forEach(goal ->
                        bound.put(goal.id(), measurements.get(goal.indicator().id())));
        return List.of(measurements, bound);
    }

    /** All goals ready to be rolled up. */
    @Benchmark
    public BoundGoals binding() {
        return BoundGoals.of(forest.tree(), forest.input());
    }

    /** Prints the cost as a ratio to the maps. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(RollupBindingBenchmark.class.getName() + "\\..*")
                        .build())
                .print("maps", "binding");
    }
}
