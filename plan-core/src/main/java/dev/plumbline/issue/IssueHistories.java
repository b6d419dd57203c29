package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded about issues, taken apart by issue.
 *
 * <p>Facts about an issue that nobody reported are findings. Immutable and thread-safe.
 */
public final class IssueHistories {

    /** Something was recorded about an issue that is not there. */
    public static final FindingCode UNKNOWN_ISSUE = FindingCode.of(
                    "issue-unknown",
                    Severity.ERROR,
                    "{count}条记录提到的问题[{issue}]不存在",
                    "Issue [{issue}] is spoken of {count} {count|time|times} but was never reported")
            .advising("补录问题反馈单，或更正编号", "Record its report or correct the id");

    /** Somebody else recorded an issue again and named another reporter or owner. */
    public static final FindingCode PARTIES_KEPT = FindingCode.of(
                    "issue-parties-kept",
                    Severity.WARNING,
                    "[{by}]重新登记问题[{issue}]时改动了反馈人或责任人，仍以原登记为准",
                    "[{by}] recorded issue [{issue}] again with another reporter or owner; those first recorded stand")
            .advising(
                    "反馈人由首次登记人更正，责任人通过指派变更。",
                    "Let who recorded it first correct the reporter; change the owner by an assignment.");

    private final Map<IssueId, IssueHistory> histories;
    private final Map<IssueId, List<Entry<Issue>>> reports;
    private final Map<IssueId, List<Entry<IssueFact>>> unknown;

    private IssueHistories(
            Map<IssueId, IssueHistory> histories,
            Map<IssueId, List<Entry<Issue>>> reports,
            Map<IssueId, List<Entry<IssueFact>>> unknown) {
        this.histories = histories;
        this.reports = reports;
        this.unknown = unknown;
    }

    /** Takes the entries of an execution apart; other facts are passed over. Of two reports the one recorded last counts. */
    public static IssueHistories of(Collection<? extends Entry<?>> entries) {
        return new IssueHistories(Map.of(), Map.of(), Map.of()).and(entries);
    }

    /** The same after more was recorded; the histories of other issues are taken over as they are. */
    public IssueHistories and(Collection<? extends Entry<?>> more) {
        Map<IssueId, List<Entry<Issue>>> reported = new LinkedHashMap<>();
        Map<IssueId, List<Entry<IssueFact>>> facts = new LinkedHashMap<>();
        for (Entry<?> entry : more) {
            if (entry.fact() instanceof Issue issue) {
                reported.computeIfAbsent(issue.id(), any -> new ArrayList<>(1)).add(new Entry<>(issue, entry.stamp()));
            } else if (entry.fact() instanceof IssueFact fact) {
                facts.computeIfAbsent(fact.issue(), any -> new ArrayList<>()).add(new Entry<>(fact, entry.stamp()));
            }
        }
        Map<IssueId, List<Entry<Issue>>> reports = new LinkedHashMap<>(this.reports);
        Map<IssueId, IssueHistory> all = new LinkedHashMap<>(histories);
        reported.forEach((id, list) -> {
            List<Entry<Issue>> together = inOrder(joined(reports.getOrDefault(id, List.of()), list));
            reports.put(id, together);
            all.compute(id, (any, known) -> reported(together, known));
        });
        Map<IssueId, List<Entry<IssueFact>>> open = new LinkedHashMap<>(unknown);
        facts.forEach((id, list) -> open.merge(id, list, IssueHistories::joined));
        for (IssueId id : List.copyOf(open.keySet())) {
            if (all.containsKey(id)) {
                all.computeIfPresent(id, (any, history) -> joined(history, open.remove(id)));
            }
        }
        return new IssueHistories(all, reports, open);
    }

    private static List<Entry<Issue>> inOrder(List<Entry<Issue>> reports) {
        return reports.size() == 1
                ? reports
                : reports.stream()
                        .sorted(Comparator.comparing(entry -> entry.stamp().recordedAt()))
                        .toList();
    }

    private static IssueHistory reported(List<Entry<Issue>> reports, @Nullable IssueHistory known) {
        Stamp first = reports.get(0).stamp();
        Issue counting = reports.get(0).fact();
        for (Entry<Issue> again : reports.subList(1, reports.size())) {
            counting = counting(counting, again, first);
        }
        return new IssueHistory(counting, first, known == null ? List.of() : known.facts());
    }

    private static Issue counting(Issue known, Entry<Issue> again, Stamp first) {
        return first.by().equals(again.stamp().by()) ? again.fact() : kept(known, again.fact());
    }

    private static IssueHistory joined(IssueHistory history, List<Entry<IssueFact>> more) {
        return new IssueHistory(history.issue(), history.stamp(), joined(history.facts(), more));
    }

    private static <T extends Fact> List<Entry<T>> joined(List<Entry<T>> some, List<Entry<T>> more) {
        List<Entry<T>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Nobody makes themselves the reporter of what somebody else recorded, or its owner. */
    private static Issue kept(Issue known, Issue again) {
        return again.toBuilder().reporter(known.reporter()).owner(known.owner()).build();
    }

    /** Whose reports did not count as they were written. */
    private static List<Finding> kept(List<Entry<Issue>> reports) {
        List<Finding> findings = new ArrayList<>();
        Stamp first = reports.get(0).stamp();
        Issue known = reports.get(0).fact();
        for (Entry<Issue> again : reports.subList(1, reports.size())) {
            known = counting(known, again, first);
            if (!known.equals(again.fact())) {
                findings.add(kept(again.fact(), again.stamp()));
            }
        }
        return findings;
    }

    private static Finding kept(Issue issue, Stamp stamp) {
        return Finding.builder(PARTIES_KEPT)
                .location(Location.ofPath("issue/" + issue.id()))
                .putFigure("issue", issue.id())
                .putFigure("by", stamp.by().label())
                .build();
    }

    private static Finding unknown(IssueId id, int count) {
        return Finding.builder(UNKNOWN_ISSUE)
                .location(Location.ofPath("issue/" + id))
                .putFigure("issue", id)
                .putFigure("count", count)
                .build();
    }

    /** The histories in the order in which issues were first recorded. */
    public Collection<IssueHistory> all() {
        return List.copyOf(histories.values());
    }

    /** The history of one issue; empty if it was not reported. */
    public Optional<IssueHistory> of(IssueId id) {
        return Optional.ofNullable(histories.get(id));
    }

    /** Facts about issues that are not there. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        reports.values().forEach(list -> findings.addAll(kept(list)));
        unknown.forEach((id, about) -> findings.add(unknown(id, about.size())));
        return List.copyOf(findings);
    }
}
