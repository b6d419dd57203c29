package dev.plumbline.io.table.book;

import dev.plumbline.issue.IssueId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the issues of one description a row is about, by what both say of machine, product, place: what one leaves out
 * may be anything. Found by keys, not by going through all issues. Confined to one thread.
 */
final class IssueSubjects {

    private record Known(int order, List<String> subject) {}

    /** Issues that say something in the same columns, by what they say in some of these. */
    private static final class Alike {

        private final List<Known> all = new ArrayList<>();
        private final Map<BitSet, Map<List<String>, Integer>> first = new HashMap<>();

        void add(Known known) {
            all.add(known);
            first.forEach((columns, orders) -> put(known, columns, orders));
        }

        int first(List<String> subject, BitSet columns) {
            Map<List<String>, Integer> orders = first.get(columns);
            if (orders == null) {
                orders = new HashMap<>();
                for (Known known : all) {
                    put(known, columns, orders);
                }
                first.put(columns, orders);
            }
            return orders.getOrDefault(within(subject, columns), Integer.MAX_VALUE);
        }

        private static void put(Known known, BitSet columns, Map<List<String>, Integer> orders) {
            orders.merge(within(known.subject(), columns), known.order(), Math::min);
        }
    }

    private final Map<IssueId, List<String>> subjects;
    private final List<IssueId> ids = new ArrayList<>();
    private final Deque<Integer> untold = new ArrayDeque<>();
    private final Map<BitSet, Alike> alike = new HashMap<>();

    /** Of issues of one description; {@code subjects} tells what is known of each so far. */
    IssueSubjects(Map<IssueId, List<String>> subjects) {
        this.subjects = subjects;
    }

    /** The first of the issues that a row of a subject may be about; the list only grows from one call to the next. */
    Optional<IssueId> find(List<IssueId> described, List<String> subject) {
        while (ids.size() < described.size()) {
            add(described.get(ids.size()));
        }
        int best = firstUntold();
        BitSet said = said(subject);
        for (Map.Entry<BitSet, Alike> each : alike.entrySet()) {
            BitSet common = (BitSet) each.getKey().clone();
            common.and(said);
            best = Math.min(best, each.getValue().first(subject, common));
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(ids.get(best));
    }

    private void add(IssueId id) {
        ids.add(id);
        untold.add(ids.size() - 1);
    }

    /** The first issue of whose subject nothing is known; those before it are sorted in by now. */
    private int firstUntold() {
        while (!untold.isEmpty()) {
            int order = untold.peek();
            @Nullable List<String> subject = subjects.get(ids.get(order));
            if (subject == null) {
                return order;
            }
            untold.remove();
            alike.computeIfAbsent(said(subject), any -> new Alike()).add(new Known(order, subject));
        }
        return Integer.MAX_VALUE;
    }

    private static BitSet said(List<String> subject) {
        BitSet said = new BitSet();
        for (int i = 0; i < subject.size(); i++) {
            said.set(i, !subject.get(i).isEmpty());
        }
        return said;
    }

    private static List<String> within(List<String> subject, BitSet columns) {
        List<String> within = new ArrayList<>(subject.size());
        for (int i = 0; i < subject.size(); i++) {
            within.add(columns.get(i) ? subject.get(i) : "");
        }
        return within;
    }
}
