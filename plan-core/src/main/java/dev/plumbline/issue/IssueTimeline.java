package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What became of an issue (问题处理过程): the states it passed through, its severities, its pauses, its plan and its causes
 * (ISS-4). Derived by an {@link IssueProcess}, never stored.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class IssueTimeline {

    IssueTimeline() {}

    /** The report. */
    public abstract Issue issue();

    /** Who judges the result. */
    public abstract PartyId reporter();

    /** Who handles it. */
    public abstract Optional<PartyId> owner();

    /** The states it entered, in order of time; the first one is its report. */
    public abstract List<Passage> passages();

    /** Its severities, in order of time; the first one holds from the report. */
    public abstract List<SeveritySince> severities();

    /** When its clocks stood still, in order of time. */
    public abstract List<PauseSpan> pauses();

    /** Every handling plan filed, in order of time. */
    public abstract List<HandlingPlan> plans();

    /** What was found out about its causes, in order of time. */
    public abstract List<CauseAnalysis> analyses();

    /** What the reporter saw when last checking the result. */
    public abstract Optional<Verification> verification();

    /** Until when a recurrence reopens it, counted from its solution; empty while it is not solved (ISS-6). */
    public abstract Optional<Instant> observedUntil();

    /** What was recorded but did not count. */
    public abstract List<RefusedAction> refusals();

    /** What is to be told of states that tables tell. */
    public abstract List<Finding> told();

    /** The state it is in. */
    public State<IssueState> state() {
        return last().state();
    }

    /** Since when it is in its state. */
    public Instant since() {
        return last().since();
    }

    private Passage last() {
        return passages().get(passages().size() - 1);
    }

    /** When it was reported. */
    public Instant reportedAt() {
        return passages().get(0).since();
    }

    /** How grave it is. */
    public IssueSeverity severity() {
        return severities().get(severities().size() - 1).severity();
    }

    /** Whether its clocks stand still. */
    public boolean isPaused() {
        return !pauses().isEmpty() && pauses().get(pauses().size() - 1).until().isEmpty();
    }

    /** Whether it is closed and its solution still watched at an instant: 已关闭, 观察中 (ISS-6). */
    public boolean isUnderObservation(Instant at) {
        return state().standard() == IssueState.CLOSED && isObserved(at);
    }

    boolean isObserved(Instant at) {
        return observedUntil().filter(end -> !at.isAfter(end)).isPresent();
    }

    /** What its recurrence at an instant calls for (ISS-6). */
    public Recurrence recurrence(Instant at) {
        if (state().standard() != IssueState.CLOSED) {
            return Recurrence.STILL_OPEN;
        }
        return isObserved(at) ? Recurrence.REOPENS : Recurrence.NEW_ISSUE;
    }

    /** The handling plan in force; empty if none was filed since it was taken in or reopened. */
    public Optional<HandlingPlan> plan() {
        return plans().isEmpty() || !isPlanFiled() ? Optional.empty() : Optional.of(plans().get(plans().size() - 1));
    }

    abstract boolean isPlanFiled();

    /** Why it came about: as reported, and as found out since. */
    public List<RootCause> rootCauses() {
        return Stream.concat(
                        issue().rootCauses().stream(),
                        analyses().stream().flatMap(analysis -> analysis.rootCauses().stream()))
                .distinct()
                .toList();
    }

    /** What stops its effect for now, as last told. */
    public Optional<String> containment() {
        return latest(CauseAnalysis::containment).or(issue()::containment);
    }

    /** What keeps it from happening again, as last told. */
    public Optional<String> prevention() {
        return latest(CauseAnalysis::prevention).or(issue()::prevention);
    }

    private Optional<String> latest(Function<CauseAnalysis, Optional<String>> part) {
        return analyses().stream()
                .flatMap(analysis -> part.apply(analysis).stream())
                .reduce((first, second) -> second);
    }

    /** What does not count, and what plans and analyses lack. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        refusals().forEach(refusal -> findings.add(refusal.finding()));
        findings.addAll(told());
        plans().forEach(plan -> findings.addAll(plan.findings()));
        analyses().forEach(analysis -> findings.addAll(analysis.findings()));
        return findings;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends IssueTimelineBuilder {
        Builder() {}
    }
}
