package dev.plumbline.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** Prints a line for each set of parameters: the ratio of the two methods' median times per operation. */
    CostRatio print(String reference, String method) {
        for (RunResult result : results) {
            if (isOf(result, method)) {
                String parameters = parameters(result);
                double cost = median(result);
                double base = median(referenceOf(result, reference));
                System.out.printf(
                        Locale.ROOT,
                        "%s / %s %s = %.2f / %.2f = cost ratio %.2f%n",
                        method,
                        reference,
                        parameters,
                        cost,
                        base,
                        cost / base);
            }
        }
        return this;
    }

    private RunResult referenceOf(RunResult result, String reference) {
        return results.stream()
                .filter(other -> isOf(other, reference) && parameters(other).equals(parameters(result)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Reference [" + reference + "] was not run."));
    }

    private static boolean isOf(RunResult result, String method) {
        return result.getParams().getBenchmark().endsWith("." + method);
    }

    private static String parameters(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(key -> key + "=" + result.getParams().getParam(key))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The median of all iterations: one that the machine disturbed does not count. */
    private static double median(RunResult result) {
        double[] scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        return scores[scores.length / 2];
    }
}
