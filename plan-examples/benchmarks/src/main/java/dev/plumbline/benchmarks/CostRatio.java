package dev.plumbline.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/** Runs benchmarks and prints what each costs in terms of the reference measured in the same run. */
final class CostRatio {

    private final Collection<RunResult> results;

    private CostRatio(Collection<RunResult> results) {
        this.results = results;
    }

    static CostRatio run(Options options) throws RunnerException {
        return new CostRatio(new Runner(options).run());
    }

    /** Prints one line: the ratio of two methods' mean times per operation. */
    CostRatio print(String method, String reference) {
        double cost = score(method);
        double base = score(reference);
        System.out.printf(
                Locale.ROOT, "%s / %s = %.2f / %.2f = cost ratio %.2f%n", method, reference, cost, base, cost / base);
        return this;
    }

    private double score(String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Benchmark [" + method + "] was not run."))
                .getPrimaryResult()
                .getScore();
    }
}
