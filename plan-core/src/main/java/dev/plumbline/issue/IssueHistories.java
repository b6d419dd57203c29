package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import java.util.ArrayList;
import java.util.Collection;
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
                    "{count}条记录提到的问题“{issue}”不存在",
                    "Issue [{issue}] is spoken of {count} {count|time|times} but was never reported")
            .advising("补录问题反馈单，或更正编号", "Record its report or correct the id");

    /** Somebody else recorded an issue again and named another reporter or owner. */
    public static final FindingCode PARTIES_KEPT = FindingCode.of(
                    "issue-parties-kept",
                    Severity.WARNING,
                    "“{by}”重新登记问题“{issue}”时改动了反馈人或责任人，仍以原登记为准",
                    "[{by}] recorded issue [{issue}] again with another reporter or owner; those first recorded stand")
            .advising(
                    "反馈人由首次登记人更正，责任人通过指派变更。",
                    "Let who recorded it first correct the reporter; change the owner by an assignment.");

    private final Map<IssueId, IssueHistory> histories;
    private final Map<IssueId, List<Entry<IssueFact>>> unknown;
    private final List<Finding> kept;

    private IssueHistories(
            Map<IssueId, IssueHistory> histories, Map<IssueId, List<Entry<IssueFact>>> unknown, List<Finding> kept) {
        this.histories = histories;
        this.unknown = unknown;
        this.kept = kept;
    }

    /** Takes the entries of an execution apart; other facts are passed over. */
    public static IssueHistories of(Collection<? extends Entry<?>> entries) {
        return new IssueHistories(Map.of(), Map.of(), List.of()).and(entries);
    }

    /** The same after more was recorded; the histories of other issues are taken over as they are. */
    public IssueHistories and(Collection<? extends Entry<?>> more) {
        List<Finding> findings = new ArrayList<>(kept);
        Map<IssueId, IssueHistory> reported = new LinkedHashMap<>(histories);
        Map<IssueId, List<Entry<IssueFact>>> facts = new LinkedHashMap<>();
        for (Entry<?> entry : more) {
            if (entry.fact() instanceof Issue issue) {
                reported.put(issue.id(), reported(issue, entry.stamp(), reported.get(issue.id()), findings));
            } else if (entry.fact() instanceof IssueFact fact) {
                facts.computeIfAbsent(fact.issue(), any -> new ArrayList<>()).add(new Entry<>(fact, entry.stamp()));
            }
        }
        Map<IssueId, List<Entry<IssueFact>>> open = new LinkedHashMap<>(unknown);
        facts.forEach((id, list) -> open.merge(id, list, IssueHistories::joined));
        for (IssueId id : List.copyOf(open.keySet())) {
            if (reported.containsKey(id)) {
                reported.computeIfPresent(id, (any, history) -> joined(history, open.remove(id)));
            }
        }
        return new IssueHistories(reported, open, findings);
    }

    private static IssueHistory reported(
            Issue issue, Stamp stamp, @Nullable IssueHistory known, List<Finding> findings) {
        if (known == null) {
            return IssueHistory.of(issue, stamp);
        }
        Issue counting = known.stamp().by().equals(stamp.by()) ? issue : kept(known.issue(), issue);
        if (!counting.equals(issue)) {
            findings.add(kept(issue, stamp));
        }
        return new IssueHistory(counting, known.stamp(), known.facts());
    }

    private static IssueHistory joined(IssueHistory history, List<Entry<IssueFact>> more) {
        return new IssueHistory(history.issue(), history.stamp(), joined(history.facts(), more));
    }

    private static List<Entry<IssueFact>> joined(List<Entry<IssueFact>> some, List<Entry<IssueFact>> more) {
        List<Entry<IssueFact>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Nobody makes themselves the reporter of what somebody else recorded, or its owner. */
    private static Issue kept(Issue known, Issue again) {
        return again.toBuilder().reporter(known.reporter()).owner(known.owner()).build();
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
        List<Finding> findings = new ArrayList<>(kept);
        unknown.forEach((id, about) -> findings.add(unknown(id, about.size())));
        return List.copyOf(findings);
    }
}
