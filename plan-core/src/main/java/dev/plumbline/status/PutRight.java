package dev.plumbline.status;

import dev.plumbline.LookupKey;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.time.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of facts with its corrections carried out, in the order of recording (更正).
 *
 * @param entries what stands, replacements at the place and under the stamp of their corrections
 * @param aimless corrections of what was not recorded before them, or is corrected already
 */
record PutRight(Execution entries, List<Entry<Correction>> aimless) {

    /** What stands of an execution as far as it is known at a moment. */
    static PutRight of(Execution execution, AsOf asOf) {
        boolean isAll = true;
        Set<LookupKey> wanted = new HashSet<>();
        for (Entry<?> entry : execution.entries()) {
            isAll &= asOf.knows(entry.stamp().recordedAt());
            if (entry.fact() instanceof Correction correction) {
                wanted.add(LookupKey.of(correction.corrected()));
            }
        }
        Execution known = isAll ? execution : Execution.empty().appendAll(known(execution.entries(), asOf));
        return wanted.isEmpty() ? new PutRight(known, List.of()) : new Pass(wanted).over(known.entries());
    }

    private static List<Entry<?>> known(List<Entry<?>> entries, AsOf asOf) {
        List<Entry<?>> known = new ArrayList<>();
        for (Entry<?> entry : entries) {
            if (asOf.knows(entry.stamp().recordedAt())) {
                known.add(entry);
            }
        }
        return known;
    }

    /**
     * The same after more was recorded.
     *
     * @param earlier the execution this was made of
     * @param later the one it grew into
     * @param change is told of corrections of nothing
     */
    Growth after(Execution earlier, Execution later, AsOf asOf, FactChange change) {
        List<Entry<?>> more = known(later.since(earlier), asOf);
        boolean corrects = more.stream().anyMatch(entry -> entry.fact() instanceof Correction);
        if (!corrects) {
            boolean isAll = entries.size() == earlier.size() && more.size() == later.size() - earlier.size();
            return new Growth(new PutRight(isAll ? later : entries.appendAll(more), aimless), more, List.of());
        }
        Correcting correcting = new Correcting(this);
        more.forEach(correcting::take);
        if (correcting.aimless.size() > aimless.size()) {
            change.told(Correction.class);
        }
        PutRight now = new PutRight(Execution.empty().appendAll(correcting.standing), correcting.aimless);
        return new Growth(now, correcting.more, correcting.less);
    }

    /**
     * What came and went between two records.
     *
     * @param now the later one
     * @param more what stands in it and not in the earlier one, in order
     * @param less what stood in the earlier one alone
     */
    record Growth(PutRight now, List<Entry<?>> more, List<Entry<?>> less) {}

    /** Carries corrections out one by one; for few of them. */
    private static final class Correcting {
        private final List<Entry<?>> standing;
        private final List<Entry<Correction>> aimless;
        private final List<Entry<?>> more = new ArrayList<>();
        private final List<Entry<?>> less = new ArrayList<>();

        Correcting(PutRight before) {
            this.standing = new ArrayList<>(before.entries.entries());
            this.aimless = new ArrayList<>(before.aimless);
        }

        void take(Entry<?> entry) {
            if (entry.fact() instanceof Correction correction) {
                correct(new Entry<>(correction, entry.stamp()));
            } else {
                stand(entry);
            }
        }

        private void stand(Entry<?> entry) {
            standing.add(entry);
            more.add(entry);
        }

        /** Of the same fact recorded twice the later record is put right. */
        private void correct(Entry<Correction> entry) {
            Fact corrected = entry.fact().corrected();
            int at = standing.size() - 1;
            while (at >= 0 && !standing.get(at).fact().equals(corrected)) {
                at--;
            }
            if (at < 0) {
                aimless.add(entry);
                return;
            }
            Entry<?> wrong = standing.remove(at);
            if (!more.removeIf(each -> each == wrong)) {
                less.add(wrong);
            }
            entry.fact().replacement().ifPresent(right -> stand(new Entry<>(right, entry.stamp())));
        }
    }

    /** One pass in the order of recording; only facts that some correction names are looked up. */
    private static final class Pass {
        private final Set<LookupKey> wanted;
        private final Map<LookupKey, List<Integer>> places = new HashMap<>();
        private final List<@Nullable Entry<?>> standing = new ArrayList<>();
        private final List<Entry<Correction>> aimless = new ArrayList<>();

        Pass(Set<LookupKey> wanted) {
            this.wanted = wanted;
        }

        PutRight over(List<Entry<?>> known) {
            for (Entry<?> entry : known) {
                if (entry.fact() instanceof Correction correction) {
                    correct(new Entry<>(correction, entry.stamp()));
                } else {
                    stand(entry);
                }
            }
            List<Entry<?>> entries = new ArrayList<>(standing.size());
            for (Entry<?> entry : standing) {
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return new PutRight(Execution.empty().appendAll(entries), aimless);
        }

        private void stand(Entry<?> entry) {
            LookupKey fact = LookupKey.of(entry.fact());
            if (wanted.contains(fact)) {
                places.computeIfAbsent(fact, any -> new ArrayList<>()).add(standing.size());
            }
            standing.add(entry);
        }

        /** Of the same fact recorded twice the later record is put right. */
        private void correct(Entry<Correction> entry) {
            List<Integer> found = places.getOrDefault(LookupKey.of(entry.fact().corrected()), List.of());
            if (found.isEmpty()) {
                aimless.add(entry);
                return;
            }
            standing.set(found.remove(found.size() - 1), null);
            entry.fact().replacement().ifPresent(right -> stand(new Entry<>(right, entry.stamp())));
        }
    }
}
