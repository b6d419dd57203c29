package dev.plumbline.status;

import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
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
record PutRight(List<Entry<?>> entries, List<Entry<Correction>> aimless) {

    static PutRight of(List<Entry<?>> known) {
        Set<Fact> wanted = new HashSet<>();
        for (Entry<?> entry : known) {
            if (entry.fact() instanceof Correction correction) {
                wanted.add(correction.corrected());
            }
        }
        return wanted.isEmpty() ? new PutRight(known, List.of()) : new Pass(wanted).over(known);
    }

    /** One pass in the order of recording; only facts that some correction names are looked up. */
    private static final class Pass {
        private final Set<Fact> wanted;
        private final Map<Fact, List<Integer>> places = new HashMap<>();
        private final List<@Nullable Entry<?>> standing = new ArrayList<>();
        private final List<Entry<Correction>> aimless = new ArrayList<>();

        Pass(Set<Fact> wanted) {
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
            return new PutRight(entries, aimless);
        }

        private void stand(Entry<?> entry) {
            if (wanted.contains(entry.fact())) {
                places.computeIfAbsent(entry.fact(), any -> new ArrayList<>()).add(standing.size());
            }
            standing.add(entry);
        }

        /** Of the same fact recorded twice the later record is put right. */
        private void correct(Entry<Correction> entry) {
            List<Integer> found = places.getOrDefault(entry.fact().corrected(), List.of());
            if (found.isEmpty()) {
                aimless.add(entry);
                return;
            }
            standing.set(found.remove(found.size() - 1), null);
            entry.fact().replacement().ifPresent(right -> stand(new Entry<>(right, entry.stamp())));
        }
    }
}
