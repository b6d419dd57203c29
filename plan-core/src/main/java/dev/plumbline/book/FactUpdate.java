package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What facts that are read again have to add to those on record: new ones once, and corrections of those that say something
 * else now; of kinds that cannot be corrected the fact as it is now, which takes over from the one before.
 */
final class FactUpdate {

    private static final FindingCode RECORDED = FindingCode.of(
                    "update-facts",
                    Severity.INFO,
                    "新记录{added}条，更正{corrected}条",
                    "{added} {added|fact|facts} recorded, {corrected} corrected")
            .advising("核对后保存。", "Check them and keep the book.");

    private static final String REASON = "重新读入时与原记录不同 (read again and found to differ)";

    private final Map<FactIdentity, List<Fact>> standing = new LinkedHashMap<>();
    private final List<Entry<?>> more = new ArrayList<>();
    private final Stamp by;
    private int added;
    private int corrected;

    FactUpdate(Execution stored, Stamp by) {
        this.by = by;
        stored.entries().forEach(entry -> stand(entry.fact()));
    }

    private void stand(Fact fact) {
        if (fact instanceof Correction correction) {
            List<Fact> same = standing.get(FactIdentity.of(correction.corrected()));
            if (same != null) {
                same.remove(correction.corrected());
            }
            correction.replacement().ifPresent(this::stand);
        } else {
            standing.computeIfAbsent(FactIdentity.of(fact), any -> new ArrayList<>(1))
                    .add(fact);
        }
    }

    /** What is to be recorded, in the order in which it was read. */
    List<Entry<?>> of(Execution read) {
        Map<FactIdentity, List<Entry<?>>> groups = new LinkedHashMap<>();
        FactUpdate asRead = new FactUpdate(Execution.empty(), by);
        read.entries().forEach(entry -> asRead.stand(entry.fact()));
        for (Entry<?> entry : read.entries()) {
            Fact fact = entry.fact();
            List<Fact> same = asRead.standing.getOrDefault(FactIdentity.of(fact), List.of());
            if (!(fact instanceof Correction) && same.contains(fact)) {
                groups.computeIfAbsent(FactIdentity.of(fact), any -> new ArrayList<>(1))
                        .add(entry);
            } else if (fact instanceof Correction correction) {
                correction
                        .replacement()
                        .ifPresent(right -> groups.computeIfAbsent(FactIdentity.of(right), any -> new ArrayList<>(1))
                                .add(new Entry<>(right, entry.stamp())));
            }
        }
        groups.forEach((identity, entries) -> update(standing.getOrDefault(identity, List.of()), entries));
        return List.copyOf(more);
    }

    private void update(List<Fact> known, List<Entry<?>> read) {
        List<Fact> left = new ArrayList<>(known);
        List<Entry<?>> news = new ArrayList<>();
        for (Entry<?> entry : read) {
            if (!left.remove(entry.fact())) {
                news.add(entry);
            }
        }
        if (isTakenOver(read) && isLast(known, read)) {
            return;
        }
        if (news.isEmpty() && isTakenOver(read)) {
            news.add(read.get(read.size() - 1));
        }
        for (Entry<?> entry : news) {
            if (entry.fact() instanceof Correctable right && !left.isEmpty()) {
                correct((Correctable) left.remove(0), right);
            } else {
                more.add(entry);
                added++;
            }
        }
    }

    /** Of what cannot be corrected the last counts. */
    private static boolean isTakenOver(List<Entry<?>> read) {
        return !(read.get(0).fact() instanceof Correctable);
    }

    private static boolean isLast(List<Fact> known, List<Entry<?>> read) {
        return !known.isEmpty()
                && known.get(known.size() - 1).equals(read.get(read.size() - 1).fact());
    }

    private void correct(Correctable wrong, Correctable right) {
        more.add(new Entry<>(Correction.of(wrong, right, REASON), by));
        corrected++;
    }

    /** What was recorded, if anything was. */
    Optional<Finding> told() {
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.builder(RECORDED)
                        .location(Location.ofPath("book"))
                        .putFigure("added", added)
                        .putFigure("corrected", corrected)
                        .build());
    }
}
