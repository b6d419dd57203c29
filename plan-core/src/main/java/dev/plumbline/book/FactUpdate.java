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
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What facts that are read again have to add to those on record: new ones once, and corrections of those that say something
 * else now; of kinds that cannot be corrected the fact as it is now, which takes over from the one before.
 */
final class FactUpdate {

    private static final FindingCode RECORDED = FindingCode.of(
                    "update-facts",
                    Severity.INFO,
                    "新记录{added}条，更正{corrected}条；{outdated}条与他人更正前的记录相同，仍以更正为准",
                    "{added} {added|fact|facts} recorded, {corrected} corrected; {outdated} {outdated|says|say} what somebody put right since, which stands")
            .advising("核对后保存。", "Check them and keep the book.");

    private static final String REASON = "重新读入时与原记录不同 (read again and found to differ)";

    private final Map<FactIdentity, Facts> standing = new LinkedHashMap<>();
    private final Set<Fact> corrections = new HashSet<>();
    /** What somebody put right or withdrew; a sheet that still says it is not news. */
    private final Set<Fact> putRight = new HashSet<>();

    private final List<Entry<?>> more = new ArrayList<>();
    private final Stamp by;
    private int added;
    private int corrected;
    private int outdated;

    /** What stands of one identity, in the order of recording. */
    private static final class Facts {
        private final Map<Fact, Integer> counts = new LinkedHashMap<>();
        private @Nullable Fact last;

        void add(Fact fact) {
            counts.merge(fact, 1, Integer::sum);
            last = fact;
        }

        boolean remove(Fact fact) {
            boolean isThere = counts.containsKey(fact);
            counts.computeIfPresent(fact, (any, count) -> count == 1 ? null : count - 1);
            return isThere;
        }
    }

    FactUpdate(Execution stored, Stamp by) {
        this.by = by;
        stored.entries().forEach(entry -> stand(entry.fact()));
    }

    private Facts of(Fact fact) {
        return standing.computeIfAbsent(FactIdentity.of(fact), any -> new Facts());
    }

    private void stand(Fact fact) {
        if (fact instanceof Correction correction) {
            corrections.add(correction);
            of(correction.corrected()).remove(correction.corrected());
            if (!correction.reason().equals(REASON)) {
                putRight.add(correction.corrected());
            }
            correction.replacement().ifPresent(this::stand);
        } else {
            of(fact).add(fact);
        }
    }

    /** What is to be recorded, in the order in which it was read. */
    List<Entry<?>> of(Execution read) {
        read.entries().forEach(this::takeCorrection);
        FactUpdate asRead = new FactUpdate(read, by);
        Map<FactIdentity, List<Entry<?>>> groups = new LinkedHashMap<>();
        read.entries()
                .forEach(entry -> asRead.standingOf(entry)
                        .ifPresent(stands -> groups.computeIfAbsent(
                                        FactIdentity.of(stands.fact()), any -> new ArrayList<>(1))
                                .add(stands)));
        groups.forEach((identity, entries) -> update(standing.computeIfAbsent(identity, any -> new Facts()), entries));
        return List.copyOf(more);
    }

    /** A correction of what stands here, too, is taken over as it is. */
    private void takeCorrection(Entry<?> entry) {
        if (entry.fact() instanceof Correction correction
                && !corrections.contains(correction)
                && of(correction.corrected()).counts.containsKey(correction.corrected())) {
            more.add(entry);
            corrected++;
            stand(correction);
        }
    }

    /** What of a record stands: a fact once for each time that it does, of a correction what it put in place. */
    private Optional<Entry<?>> standingOf(Entry<?> entry) {
        Optional<? extends Fact> fact =
                entry.fact() instanceof Correction correction ? correction.replacement() : Optional.of(entry.fact());
        return fact.filter(each -> of(each).remove(each)).map(each -> new Entry<>(each, entry.stamp()));
    }

    private void update(Facts known, List<Entry<?>> read) {
        Map<Fact, Integer> left = new LinkedHashMap<>(known.counts);
        List<Entry<?>> news = new ArrayList<>();
        for (Entry<?> entry : read) {
            boolean isKnown = left.computeIfPresent(entry.fact(), (any, count) -> count - 1) != null
                    && left.get(entry.fact()) >= 0;
            if (!isKnown) {
                news.add(entry);
            }
        }
        left.values().removeIf(count -> count <= 0);
        if (read.get(0).fact() instanceof Correctable) {
            correct(left, news);
        } else {
            takeOver(known, read, news);
        }
    }

    private void correct(Map<Fact, Integer> left, List<Entry<?>> news) {
        Iterator<Fact> wrong = left.keySet().iterator();
        for (Entry<?> entry : news) {
            if (putRight.contains(entry.fact())) {
                outdated++;
            } else if (wrong.hasNext()) {
                more.add(
                        new Entry<>(Correction.of((Correctable) wrong.next(), (Correctable) entry.fact(), REASON), by));
                corrected++;
            } else {
                more.add(entry);
                added++;
            }
        }
    }

    /** Of what cannot be corrected the last counts. */
    private void takeOver(Facts known, List<Entry<?>> read, List<Entry<?>> news) {
        Entry<?> last = read.get(read.size() - 1);
        Fact counting = news.isEmpty() ? known.last : news.get(news.size() - 1).fact();
        more.addAll(news);
        added += news.size();
        if (!last.fact().equals(counting)) {
            more.add(last);
            added++;
        }
    }

    /** What was recorded, if anything was. */
    Optional<Finding> told() {
        return more.isEmpty() && outdated == 0
                ? Optional.empty()
                : Optional.of(Finding.builder(RECORDED)
                        .location(Location.ofPath("book"))
                        .putFigure("added", added)
                        .putFigure("corrected", corrected)
                        .putFigure("outdated", outdated)
                        .build());
    }
}
