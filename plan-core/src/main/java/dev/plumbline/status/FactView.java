package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;

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
    private final Execution source;
    private final PutRight known;
    private final Execution counting;
    private final TaskTimelines tasks;
    /** What counts of each kind, in the order in which it holds. */
    private final Map<Class<?>, Execution> byKind;

    private final Layers<IndicatorId, List<Measurement>> measurements;

    private FactView(PlanBook book, AsOf asOf) {
        this.asOf = asOf;
        this.zone = book.zone();
        this.source = book.execution();
        this.known = PutRight.of(source, asOf);
        HoldingOrder order = new HoldingOrder(zone);
        List<Entry<?>> holding = holding(known.entries().entries(), order);
        this.counting = holding.size() == known.entries().size()
                ? known.entries()
                : Execution.empty().appendAll(holding);
        this.tasks = TaskTimelines.of(book, asOf, counting.entries());
        this.byKind = new HashMap<>();
        grouped(unrefused(counting.entries()), Entry::fact)
                .forEach((kind, entries) ->
                        byKind.put(kind, Execution.empty().appendAll(order.sorted(entries, Entry::fact))));
        Map<IndicatorId, List<Measurement>> measured = new HashMap<>();
        for (Measurement each : of(Measurement.class)) {
            measured.computeIfAbsent(each.indicator(), any -> new ArrayList<>(4))
                    .add(each);
        }
        this.measurements = Layers.of(measured);
    }

    private FactView(FactView before, PlanBook book, PlanIndex index, FactChange change) {
        this.asOf = before.asOf;
        this.zone = before.zone;
        this.source = book.execution();
        HoldingOrder order = new HoldingOrder(zone);
        PutRight.Growth growth = before.known.after(before.source, source, asOf, change);
        this.known = growth.now();
        List<Entry<?>> more = holding(growth.more(), order);
        List<Entry<?>> less = holding(growth.less(), order);
        change.more(more);
        change.less(less);
        this.counting = grown(before.counting, more, less, known.entries());
        this.tasks = before.tasks.after(book, asOf, more, index, change);
        this.byKind = new HashMap<>(before.byKind);
        Map<Class<?>, List<Entry<?>>> came = grouped(unrefused(more), Entry::fact);
        Map<Class<?>, List<Entry<?>>> went = grouped(less, Entry::fact);
        change.kinds()
                .forEach(kind -> byKind.compute(
                        kind,
                        (any, were) -> change.isTurned(kind)
                                ? recount(kind, order)
                                : kindAfter(
                                        were == null ? Execution.empty() : were,
                                        came.getOrDefault(kind, List.of()),
                                        went.getOrDefault(kind, List.of()),
                                        order)));
        this.measurements = before.measurements.with(measuredAfter(before, more, less, order));
    }

    /** The facts of a book that count as of a moment; of the plans those that count then, too. */
    static FactView of(PlanBook book, AsOf asOf) {
        return new FactView(book, asOf);
    }

    /**
     * The same after more was recorded in the same book.
     *
     * @param book the book as it is now, in which nothing else differs
     * @param change is told what counts now and did not, or no more
     */
    FactView after(PlanBook book, PlanIndex index, FactChange change) {
        return new FactView(this, book, index, change);
    }

    private List<Entry<?>> holding(List<Entry<?>> entries, HoldingOrder order) {
        Instant until = asOf.instant(zone);
        List<Entry<?>> holding = new ArrayList<>(entries.size());
        for (Entry<?> entry : entries) {
            if (!order.instant(entry.fact()).isAfter(until)) {
                holding.add(entry);
            }
        }
        return holding;
    }

    private List<Entry<?>> unrefused(List<Entry<?>> entries) {
        List<Entry<?>> counted = new ArrayList<>(entries.size());
        for (Entry<?> entry : entries) {
            if (!tasks.isRefused(entry.fact())) {
                counted.add(entry);
            }
        }
        return counted;
    }

    private static <T> Map<Class<?>, List<T>> grouped(Collection<T> values, Function<T, Fact> fact) {
        Map<Class<?>, List<T>> byClass = new HashMap<>();
        for (T each : values) {
            byClass.computeIfAbsent(fact.apply(each).getClass(), any -> new ArrayList<>())
                    .add(each);
        }
        return byClass;
    }

    private static Execution grown(Execution before, List<Entry<?>> more, List<Entry<?>> less, Execution known) {
        if (before.size() + more.size() == known.size() && less.isEmpty()) {
            return known;
        }
        return without(before, less).appendAll(more);
    }

    private static Execution without(Execution before, List<Entry<?>> less) {
        if (less.isEmpty()) {
            return before;
        }
        Set<Entry<?>> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(less);
        List<Entry<?>> left = new ArrayList<>(before.entries());
        left.removeIf(gone::contains);
        return Execution.empty().appendAll(left);
    }

    private static Execution kindAfter(Execution were, List<Entry<?>> came, List<Entry<?>> went, HoldingOrder order) {
        Execution left = without(were, went);
        List<Entry<?>> more = order.sorted(came, Entry::fact);
        return order.isBehind(left.entries(), more, Entry::fact)
                ? left.appendAll(more)
                : Execution.empty().appendAll(order.merged(left.entries(), more, Entry::fact));
    }

    private Execution recount(Class<?> kind, HoldingOrder order) {
        List<Entry<?>> all = new ArrayList<>();
        for (Entry<?> entry : counting.entries()) {
            if (entry.fact().getClass() == kind && !tasks.isRefused(entry.fact())) {
                all.add(entry);
            }
        }
        return Execution.empty().appendAll(order.sorted(all, Entry::fact));
    }

    private static Map<IndicatorId, List<Measurement>> measuredAfter(
            FactView before, List<Entry<?>> more, List<Entry<?>> less, HoldingOrder order) {
        Map<IndicatorId, List<Measurement>> now = new HashMap<>();
        Map<IndicatorId, List<Measurement>> came = new HashMap<>();
        for (Entry<?> entry : less) {
            if (entry.fact() instanceof Measurement gone) {
                List<Measurement> left =
                        now.computeIfAbsent(gone.indicator(), id -> new ArrayList<>(before.measurements(id)));
                removeSame(left, gone);
            }
        }
        for (Entry<?> entry : more) {
            if (entry.fact() instanceof Measurement measurement) {
                came.computeIfAbsent(measurement.indicator(), any -> new ArrayList<>(1))
                        .add(measurement);
            }
        }
        came.forEach((id, list) -> now.put(
                id,
                order.merged(
                        now.getOrDefault(id, before.measurements(id)),
                        order.sorted(list, each -> each),
                        each -> each)));
        return now;
    }

    private static void removeSame(List<Measurement> left, Measurement gone) {
        for (int at = left.size() - 1; at >= 0; at--) {
            if (left.get(at) == gone) {
                left.remove(at);
                return;
            }
        }
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

    /** What stands and holds by the moment, in the order of recording. */
    List<Entry<?>> counting() {
        return counting.entries();
    }

    /** What is known and stands, whenever it holds, in the order of recording. */
    List<Entry<?>> standing() {
        return known.entries().entries();
    }

    /** Corrections of nothing. */
    List<Entry<Correction>> aimless() {
        return known.aimless();
    }

    /** What was measured of an indicator, in the order in which it holds. */
    List<Measurement> measurements(IndicatorId indicator) {
        return measurements.get(indicator, List.of());
    }

    /** The same of each indicator; whoever keeps it keeps nothing else of this view. */
    Function<IndicatorId, List<Measurement>> measured() {
        Layers<IndicatorId, List<Measurement>> known = measurements;
        return indicator -> known.get(indicator, List.of());
    }

    /** What counts of a kind, with its stamps, class by class in the order in which it holds. */
    @SuppressWarnings("unchecked")
    <F extends Fact> List<Entry<F>> held(Class<F> kind) {
        List<Entry<F>> held = new ArrayList<>();
        byKind.forEach((each, entries) -> {
            if (kind.isAssignableFrom(each)) {
                entries.entries().forEach(entry -> held.add((Entry<F>) entry));
            }
        });
        return held;
    }

    /** The facts of a kind that stand and hold by the moment, with their stamps, in the order of recording. */
    <F extends Fact> List<Entry<F>> entries(Class<F> kind) {
        return byKind.keySet().stream().noneMatch(kind::isAssignableFrom) ? List.of() : counting.entries(kind);
    }

    /** The facts of a kind, in the order in which they hold; of the same moment as recorded. */
    <F extends Fact> List<F> of(Class<F> kind) {
        List<Execution> classes = byKind.entrySet().stream()
                .filter(each -> kind.isAssignableFrom(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (classes.size() < 2) {
            return classes.isEmpty() ? List.of() : new Facts<>(classes.get(0).entries(), kind);
        }
        List<F> all = new ArrayList<>();
        for (Entry<?> entry : unrefused(counting.entries())) {
            if (kind.isInstance(entry.fact())) {
                all.add(kind.cast(entry.fact()));
            }
        }
        return List.copyOf(new HoldingOrder(zone).sorted(all, each -> each));
    }

    /** The facts of entries, without a copy. */
    private static final class Facts<F extends Fact> extends AbstractList<F> implements RandomAccess {
        private final List<Entry<?>> entries;
        private final Class<F> kind;

        Facts(List<Entry<?>> entries, Class<F> kind) {
            this.entries = entries;
            this.kind = kind;
        }

        @Override
        public F get(int at) {
            return kind.cast(entries.get(at).fact());
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
