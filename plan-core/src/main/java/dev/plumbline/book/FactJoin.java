package dev.plumbline.book;

import dev.plumbline.LookupKey;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two books recorded, as one: an entry as often as the book says that says it most, in the order of recording (IO-2f).
 */
final class FactJoin {

    private static final Comparator<Entry<?>> BY_RECORDING =
            Comparator.comparing(entry -> entry.stamp().recordedAt());
    /** The same order whichever book comes first. */
    private static final Comparator<Entry<?>> IN_ANY_ORDER = BY_RECORDING.thenComparing(Entry::toString);

    private FactJoin() {}

    static Execution join(Execution one, Execution other) {
        if (one.size() == 0 || other.startsWith(one)) {
            return other;
        }
        if (other.size() == 0 || one.startsWith(other)) {
            return one;
        }
        List<Entry<?>> more = missing(one.entries(), other.entries());
        if (more.isEmpty()) {
            return one.size() > other.size() || isFirst(one.entries(), other.entries()) ? one : other;
        }
        boolean isFirst = isFirst(one.entries(), other.entries());
        return Execution.empty()
                .appendAll(
                        isFirst
                                ? merged(one.entries(), more)
                                : merged(other.entries(), missing(other.entries(), one.entries())));
    }

    /** Which of two is in front where both recorded something at once: the same whichever is given first. */
    private static boolean isFirst(List<Entry<?>> one, List<Entry<?>> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            if (!one.get(at).equals(other.get(at))) {
                return IN_ANY_ORDER.compare(one.get(at), other.get(at)) <= 0;
            }
        }
        return one.size() <= other.size();
    }

    /** What the first does not have, or not as often. */
    private static List<Entry<?>> missing(List<Entry<?>> one, List<Entry<?>> other) {
        Map<LookupKey, Integer> counts = new HashMap<>();
        one.forEach(entry -> counts.merge(LookupKey.of(entry), 1, Integer::sum));
        List<Entry<?>> missing = new ArrayList<>();
        for (Entry<?> entry : other) {
            int left = counts.merge(LookupKey.of(entry), -1, Integer::sum);
            if (left < 0) {
                missing.add(entry);
            }
        }
        return missing;
    }

    /** Each keeps its own order as far as that is the one of recording. */
    private static List<Entry<?>> merged(List<Entry<?>> one, List<Entry<?>> more) {
        List<Entry<?>> merged = new ArrayList<>(one.size() + more.size());
        int next = 0;
        for (Entry<?> entry : one) {
            while (next < more.size() && IN_ANY_ORDER.compare(more.get(next), entry) < 0) {
                merged.add(more.get(next++));
            }
            merged.add(entry);
        }
        merged.addAll(more.subList(next, more.size()));
        return merged;
    }
}
