package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one gate through which facts come into a status: what is known at a moment, put right as far as it was corrected,
 * and of that what holds by then (GOAL-10).
 *
 * <p>What was recorded about a task counts as far as its table of moves allows it (TASK-2). Measurements are grouped
 * once for all plans. Immutable.
 */
final class FactView {

    private final AsOf asOf;
    private final ZoneId zone;
    private final PutRight known;
    private final List<Entry<?>> counting;
    private final TaskTimelines tasks;
    private final List<Fact> facts;
    private final Map<Class<?>, List<Fact>> byClass;
    private final Map<IndicatorId, List<Measurement>> measurements = new HashMap<>();

    private FactView(PlanBook book, AsOf asOf) {
        this.asOf = asOf;
        this.zone = book.zone();
        this.known = PutRight.of(known(book, asOf));
        Instant until = asOf.instant(zone);
        this.counting = known.entries().stream()
                .filter(entry -> !entry.fact().when().instant(zone).isAfter(until))
                .toList();
        this.tasks = TaskTimelines.of(book, asOf, counting);
        Set<Fact> refused = tasks.refused();
        this.facts = counting.stream()
                .<Fact>map(Entry::fact)
                .filter(fact -> !refused.contains(fact))
                .sorted(Comparator.comparing(fact -> fact.when().instant(zone)))
                .toList();
        this.byClass = facts.stream().collect(Collectors.groupingBy(Fact::getClass));
        for (Measurement each : of(Measurement.class)) {
            measurements
                    .computeIfAbsent(each.indicator(), any -> new ArrayList<>(4))
                    .add(each);
        }
    }

    /** The facts of a book that count as of a moment; of the plans those that count then, too. */
    static FactView of(PlanBook book, AsOf asOf) {
        return new FactView(book, asOf);
    }

    private static List<Entry<?>> known(PlanBook book, AsOf asOf) {
        List<Entry<?>> all = book.execution().entries();
        return asOf.knownAt().isEmpty()
                ? all
                : all.stream()
                        .filter(entry -> asOf.knows(entry.stamp().recordedAt()))
                        .<Entry<?>>map(entry -> entry)
                        .toList();
    }

    AsOf asOf() {
        return asOf;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate date() {
        return asOf.date(zone);
    }

    /** What became of each task by what was recorded about it. */
    TaskTimelines tasks() {
        return tasks;
    }

    /** What is known and stands, whenever it holds, in the order of recording. */
    List<Entry<?>> standing() {
        return known.entries();
    }

    /** What stands and holds by the moment, in the order of recording. */
    List<Entry<?>> counting() {
        return counting;
    }

    /** Corrections of nothing. */
    List<Entry<Correction>> aimless() {
        return known.aimless();
    }

    /** What was measured of an indicator, in the order in which it holds. */
    List<Measurement> measurements(IndicatorId indicator) {
        return measurements.getOrDefault(indicator, List.of());
    }

    /** What was measured, by indicator. */
    Map<IndicatorId, List<Measurement>> measurements() {
        return measurements;
    }

    /** The facts of a kind that stand and hold by the moment, with their stamps, in the order of recording. */
    <F extends Fact> List<Entry<F>> entries(Class<F> kind) {
        return counting.stream()
                .filter(entry -> kind.isInstance(entry.fact()))
                .map(entry -> new Entry<>(kind.cast(entry.fact()), entry.stamp()))
                .toList();
    }

    /** The facts of a kind, in the order in which they hold; of the same moment as recorded. */
    <F extends Fact> List<F> of(Class<F> kind) {
        List<Class<?>> classes =
                byClass.keySet().stream().filter(kind::isAssignableFrom).toList();
        if (classes.isEmpty()) {
            return List.of();
        }
        List<Fact> among = classes.size() == 1 ? byClass.getOrDefault(classes.get(0), List.of()) : facts;
        return among.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
