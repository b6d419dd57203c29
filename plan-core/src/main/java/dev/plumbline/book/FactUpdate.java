package dev.plumbline.book;

import dev.plumbline.LookupKey;
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
import dev.plumbline.issue.IssueSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    private final Set<LookupKey> corrections = new HashSet<>();
    /** What somebody put right, with what they put in its place, or withdrew; a sheet that still says it is not news. */
    private final Map<LookupKey, Optional<Correctable>> putRight = new HashMap<>();

    /** What somebody put in the place of something else. */
    private final Set<LookupKey> own = new HashSet<>();

    private final ToldIssues issues;
    private final LaterDays days;
    private List<Finding> earlier = List.of();
    private final List<Entry<?>> more = new ArrayList<>();
    private final Stamp by;
    private int added;
    private int corrected;
    private int outdated;

    /** What stands of one identity, in the order of recording. */
    private static final class Facts {
        private final Map<LookupKey, Integer> counts = new LinkedHashMap<>();
        private @Nullable Entry<?> last;

        void add(Entry<?> entry) {
            counts.merge(LookupKey.of(entry.fact()), 1, Integer::sum);
            last = entry;
        }

        boolean remove(Fact fact) {
            boolean isThere = has(fact);
            counts.computeIfPresent(LookupKey.of(fact), (any, count) -> count == 1 ? null : count - 1);
            return isThere;
        }

        boolean has(Fact fact) {
            return counts.containsKey(LookupKey.of(fact));
        }
    }

    FactUpdate(PlanBook stored, Stamp by) {
        this(stored.execution(), ToldIssues.of(stored, by), by, new LaterDays(stored.zone()));
        standing.values().forEach(facts -> facts.counts.keySet().forEach(fact -> days.stands((Fact) fact.value())));
    }

    private FactUpdate(Execution stored, ToldIssues issues, Stamp by, LaterDays days) {
        this.days = days;
        this.by = by;
        this.issues = issues;
        stored.entries().forEach(this::stand);
    }

    private Facts of(Fact fact) {
        return standing.computeIfAbsent(FactIdentity.of(fact), any -> new Facts());
    }

    private void stand(Entry<?> entry) {
        if (entry.fact() instanceof Correction correction) {
            corrections.add(LookupKey.of(correction));
            of(correction.corrected()).remove(correction.corrected());
            if (!correction.reason().equals(REASON)) {
                putRight.put(LookupKey.of(correction.corrected()), correction.replacement());
                correction.replacement().map(LookupKey::of).ifPresent(own::add);
            }
            correction.replacement().ifPresent(right -> stand(new Entry<>(right, entry.stamp())));
        } else {
            of(entry.fact()).add(entry);
        }
    }

    /** What is to be recorded, in the order in which it was read. */
    List<Entry<?>> of(Execution read) {
        issues.gone(read);
        read.entries().forEach(this::takeCorrection);
        FactUpdate asRead = new FactUpdate(read, issues, by, days);
        Map<FactIdentity, List<Entry<?>>> groups = new LinkedHashMap<>();
        read.entries()
                .forEach(entry -> asRead.standingOf(entry)
                        .ifPresent(stands -> groups.computeIfAbsent(
                                        FactIdentity.of(stands.fact()), any -> new ArrayList<>(1))
                                .add(stands)));
        groups.forEach((identity, entries) -> update(standing.computeIfAbsent(identity, any -> new Facts()), entries));
        more.forEach(entry -> days.recorded(entry.fact()));
        earlier = days.findings(groups.keySet());
        return List.copyOf(more);
    }

    /** A correction of what stands here, too, is taken over as it is. */
    private void takeCorrection(Entry<?> entry) {
        if (entry.fact() instanceof Correction correction
                && !corrections.contains(LookupKey.of(correction))
                && of(correction.corrected()).has(correction.corrected())) {
            more.add(entry);
            corrected++;
            stand(entry);
        }
    }

    /** What of a record stands: a fact once for each time that it does, of a correction what it put in place. */
    private Optional<Entry<?>> standingOf(Entry<?> entry) {
        Optional<? extends Fact> fact =
                entry.fact() instanceof Correction correction ? correction.replacement() : Optional.of(entry.fact());
        return fact.filter(each -> of(each).remove(each)).map(each -> new Entry<>(each, entry.stamp()));
    }

    private void update(Facts known, List<Entry<?>> read) {
        Map<LookupKey, Integer> counts = new LinkedHashMap<>(known.counts);
        List<Entry<?>> news = new ArrayList<>();
        for (Entry<?> entry : read) {
            LookupKey fact = LookupKey.of(entry.fact());
            boolean isKnown = counts.getOrDefault(fact, 0) > 0;
            if (isKnown) {
                counts.merge(fact, -1, Integer::sum);
            } else {
                news.add(entry);
            }
        }
        if (read.get(0).fact() instanceof Correctable) {
            List<Fact> left = new ArrayList<>();
            counts.forEach((fact, count) -> left.addAll(Collections.nCopies(count, (Fact) fact.value())));
            correct(known, left, news);
        } else {
            takeOver(known, read, news);
        }
    }

    /** @param left what stands and is not told any more */
    private void correct(Facts known, List<Fact> left, List<Entry<?>> news) {
        Iterator<Fact> wrong = left.iterator();
        for (Entry<?> entry : said(left, news)) {
            if (wrong.hasNext()) {
                correct(wrong.next(), Optional.of((Correctable) entry.fact()));
            } else {
                more.add(again(known, entry));
                added++;
            }
        }
        // an issue is in one state at a time, so that the others do not hold any more
        while (wrong.hasNext()) {
            Fact gone = wrong.next();
            if (gone instanceof IssueSnapshot && !own.contains(LookupKey.of(gone))) {
                correct(gone, Optional.empty());
            }
        }
    }

    /** What is to be recorded of news: all but what somebody put right. */
    private List<Entry<?>> said(List<Fact> left, List<Entry<?>> news) {
        List<Entry<?>> said = new ArrayList<>();
        List<Entry<?>> known = new ArrayList<>();
        news.forEach(entry -> (putRight.containsKey(LookupKey.of(entry.fact())) ? known : said).add(entry));
        for (Entry<?> entry : known) {
            if (isPutRight(entry.fact(), left, said.size())) {
                outdated++;
            } else {
                said.add(entry);
            }
        }
        return said;
    }

    private void correct(Fact wrong, Optional<Correctable> right) {
        more.add(new Entry<>(new Correction((Correctable) wrong, right, REASON), by));
        corrected++;
    }

    /**
     * Whether what a person put in the place of a fact stands still, or, of one withdrawn, nothing that the sheet itself said
     * since.
     *
     * @param left what stands and is not told any more; what stands in the place of the fact is taken off
     * @param said for how much of it something else is told
     */
    private boolean isPutRight(Fact fact, List<Fact> left, int said) {
        Optional<? extends Fact> right = putRight.get(LookupKey.of(fact));
        Set<LookupKey> seen = new HashSet<>();
        while (right.isPresent()
                && putRight.containsKey(LookupKey.of(right.get()))
                && seen.add(LookupKey.of(right.get()))) {
            right = putRight.get(LookupKey.of(right.get()));
        }
        if (right.isEmpty()) {
            return left.size() <= said;
        }
        left.remove(right.get());
        return of(right.get()).has(right.get());
    }

    /** Of what cannot be corrected the last counts. */
    private void takeOver(Facts known, List<Entry<?>> read, List<Entry<?>> news) {
        Entry<?> last = read.get(read.size() - 1);
        Entry<?> counting = news.isEmpty() ? known.last : news.get(news.size() - 1);
        List<Entry<?>> all = new ArrayList<>(news);
        if (!last.fact().equals(counting.fact())) {
            all.add(last);
        }
        all.forEach(entry -> more.add(again(known, entry)));
        added += all.size();
    }

    private Entry<?> again(Facts known, Entry<?> entry) {
        Entry<?> last = known.last;
        return last == null ? entry : issues.again(entry, last);
    }

    /** What was recorded, if anything was, and what that changed about issues. */
    List<Finding> told() {
        List<Finding> told = new ArrayList<>(issues.findings());
        told.addAll(earlier);
        if (!more.isEmpty() || outdated > 0) {
            told.add(Finding.builder(RECORDED)
                    .location(Location.ofPath("book"))
                    .putFigure("added", added)
                    .putFigure("corrected", corrected)
                    .putFigure("outdated", outdated)
                    .build());
        }
        return told;
    }
}
