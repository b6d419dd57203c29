package dev.plumbline.io.table.book;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.TextForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issues that tables told of so far, and how they stood when last heard of. Confined to one thread. */
final class IssueDrafts {

    private record Draft(Issue issue, Optional<PartyId> by, boolean dated) {}

    private final Map<IssueId, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<IssueId>> byDescription = new HashMap<>();
    private final Map<IssueId, Besides> besides = new HashMap<>();
    private final Map<IssueId, IssueState> states = new HashMap<>();
    private final Map<IssueId, LocalDate> resolved = new HashMap<>();

    /**
     * Adds an issue.
     *
     * @param by who told of it
     * @param dated whether it says when it was reported
     */
    void put(PlanDraft plan, Issue issue, Optional<PartyId> by, boolean dated) {
        drafts.put(issue.id(), new Draft(issue, by, dated));
        byDescription
                .computeIfAbsent(key(plan, issue.description()), any -> new ArrayList<>(1))
                .add(issue.id());
    }

    /** Puts a changed issue in the place of the one of its id. */
    void change(Issue issue, Optional<PartyId> by, boolean dated) {
        drafts.computeIfPresent(
                issue.id(), (id, known) -> new Draft(issue, known.by.or(() -> by), known.dated || dated));
    }

    Optional<Issue> of(IssueId id) {
        return Optional.ofNullable(drafts.get(id)).map(Draft::issue);
    }

    /** The issues of a plan that are described so. */
    List<IssueId> described(PlanDraft plan, String description) {
        return byDescription.getOrDefault(key(plan, description), List.of());
    }

    static String key(PlanDraft plan, String description) {
        return plan.id() + "\n" + TextForms.matchingKey(description);
    }

    /** How an issue stood when last heard of. */
    Optional<IssueState> state(IssueId id) {
        return Optional.ofNullable(states.get(id));
    }

    void stands(IssueId id, IssueState state) {
        states.put(id, state);
    }

    void resolvedOn(IssueId id, LocalDate day) {
        resolved.put(id, day);
    }

    /** The day on which an issue is said to have been resolved. */
    Optional<LocalDate> resolvedOn(IssueId id) {
        return Optional.ofNullable(resolved.get(id));
    }

    /** What is told of an issue otherwise than the first time. */
    Besides besides(IssueId id) {
        return besides.computeIfAbsent(id, any -> new Besides());
    }

    /** Records all issues. */
    void record(BookDraft book) {
        drafts.values().forEach(draft -> book.record(whole(draft.issue), draft.by, draft.dated));
    }

    private Issue whole(Issue issue) {
        Besides more = besides.get(issue.id());
        return more == null
                ? issue
                : issue.toBuilder().attributes(more.behind(issue.attributes())).build();
    }
}
