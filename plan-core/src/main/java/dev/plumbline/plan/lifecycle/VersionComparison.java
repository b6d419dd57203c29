package dev.plumbline.plan.lifecycle;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.change.PlanComparison;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two published versions side by side, with the adjustment behind each difference (PLAN-5). Immutable and thread-safe.
 *
 * @param from the one
 * @param to the other; may be the earlier one
 * @param lines every difference, in the order of the plan
 */
public record VersionComparison(PlanVersion from, PlanVersion to, List<Line> lines) {

    /**
     * One difference and what is behind it.
     *
     * @param difference what differs
     * @param reasons the adjustments, in order, whose versions touched it; empty where none is on record
     */
    public record Line(Difference difference, List<Reference> reasons) {}

    public VersionComparison {
        lines = List.copyOf(lines);
    }

    /**
     * Compares two versions of a plan's history by their numbers.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public static VersionComparison of(PlanHistory history, int from, int to) {
        PlanVersion one = version(history, from);
        PlanVersion other = version(history, to);
        List<Step> steps = IntStream.rangeClosed(Math.min(from, to) + 1, Math.max(from, to))
                .mapToObj(number -> Step.into(history, number))
                .toList();
        return new VersionComparison(
                one,
                other,
                PlanComparison.of(one.plan(), other.plan()).differences().stream()
                        .map(difference -> new Line(difference, reasons(difference, steps)))
                        .toList());
    }

    private record Step(PlanVersion version, List<Difference> differences) {

        static Step into(PlanHistory history, int number) {
            PlanVersion into = VersionComparison.version(history, number);
            return new Step(
                    into,
                    PlanComparison.of(
                                    VersionComparison.version(history, number - 1)
                                            .plan(),
                                    into.plan())
                            .differences());
        }
    }

    private static PlanVersion version(PlanHistory history, int number) {
        return history.version(number)
                .orElseThrow(() -> new IllegalArgumentException("Plan [" + history.plan() + "] has no version ["
                        + number + "]. Give 1 to " + history.currentNumber() + "."));
    }

    private static List<Reference> reasons(Difference difference, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.differences().stream().anyMatch(difference::isAbout))
                .flatMap(step -> step.version().because().stream())
                .toList();
    }
}
