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
import java.util.Objects;
import java.util.Optional;

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
                    "记录提到的问题[{issue}]不存在",
                    "Issue [{issue}] is spoken of but was never reported")
            .advising("补录问题反馈单，或更正编号", "Record its report or correct the id");

    private final Map<IssueId, IssueHistory> histories;
    private final List<Finding> findings;

    private IssueHistories(Map<IssueId, IssueHistory> histories, List<Finding> findings) {
        this.histories = histories;
        this.findings = List.copyOf(findings);
    }

    /** Takes the entries of an execution apart; other facts are passed over. */
    public static IssueHistories of(Collection<? extends Entry<?>> entries) {
        Map<IssueId, Issue> issues = new LinkedHashMap<>();
        Map<IssueId, Stamp> stamps = new LinkedHashMap<>();
        Map<IssueId, List<Entry<IssueFact>>> facts = new LinkedHashMap<>();
        for (Entry<?> entry : entries) {
            if (entry.fact() instanceof Issue issue) {
                issues.put(issue.id(), issue);
                stamps.putIfAbsent(issue.id(), entry.stamp());
            } else if (entry.fact() instanceof IssueFact fact) {
                facts.computeIfAbsent(fact.issue(), any -> new ArrayList<>()).add(new Entry<>(fact, entry.stamp()));
            }
        }
        Map<IssueId, IssueHistory> histories = new LinkedHashMap<>();
        issues.forEach((id, issue) ->
                histories.put(id, new IssueHistory(issue, stamp(stamps, id), facts.getOrDefault(id, List.of()))));
        facts.keySet().removeAll(issues.keySet());
        return new IssueHistories(
                histories, facts.keySet().stream().map(IssueHistories::unknown).toList());
    }

    private static Stamp stamp(Map<IssueId, Stamp> stamps, IssueId id) {
        return Objects.requireNonNull(stamps.get(id));
    }

    private static Finding unknown(IssueId id) {
        return Finding.builder(UNKNOWN_ISSUE)
                .location(Location.ofPath("issue/" + id))
                .putFigure("issue", id)
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
        return findings;
    }
}
