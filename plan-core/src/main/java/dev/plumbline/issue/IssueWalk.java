package dev.plumbline.issue;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Chronicle;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Moved;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks through what holds of one issue, step by step. Mutable. */
final class IssueWalk implements Chronicle.Walk<Entry<IssueFact>, RefusedAction> {

    /** How grave the rules make an issue, found once for all walks through its history. Confined to one thread. */
    static final class Ruled {
        private final IssueProcess process;
        private final Issue issue;
        private @Nullable IssueSeverity severity;

        Ruled(IssueProcess process, Issue issue) {
            this.process = process;
            this.issue = issue;
        }

        IssueSeverity severity() {
            IssueSeverity known = severity;
            if (known == null) {
                known = process.policy().grading().grade(issue).severity();
                severity = known;
            }
            return known;
        }
    }

    /** What is told together with a table's state. */
    record Told(Instant held, Instant recorded) {}

    private final IssueProcess process;
    private final IssueHistory history;
    private final Set<Told> beside;
    private final Set<Instant> moments;
    private final Ruled ruled;
    private final List<Passage> passages = new ArrayList<>();
    private final List<SeveritySince> severities = new ArrayList<>();
    private final List<PauseSpan> pauses = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private final Set<PartyId> owners;
    private final Set<PartyId> handlers = new LinkedHashSet<>();
    private final Map<IssueFact, Outcome<State<IssueState>, Event<IssueEvent>>> outcomes = new IdentityHashMap<>();
    private final IssueTimeline.Builder timeline = IssueTimeline.builder();
    private boolean isByStep;
    private Optional<PartyId> owner;
    private Optional<HandlingPlan> plan = Optional.empty();
    private Optional<Instant> pausedSince = Optional.empty();
    private Optional<Instant> observedUntil = Optional.empty();

    /**
     * @param first when the first fact holds; the report holds no later
     * @param beside when and at what recording a table told of the state
     * @param owners everybody who is named the owner, for whatever time
     */
    IssueWalk(
            IssueProcess process,
            IssueHistory history,
            Instant first,
            Set<Told> beside,
            Set<PartyId> owners,
            Ruled ruled) {
        this.ruled = ruled;
        this.process = process;
        this.history = history;
        this.beside = beside;
        this.moments = beside.stream().map(Told::held).collect(Collectors.toUnmodifiableSet());
        this.owner = history.issue().owner();
        this.owners = owners;
        report(first);
    }

    static Told told(Entry<IssueFact> entry, IssueProcess process) {
        return new Told(
                entry.fact().when().instant(process.clock().zone()),
                entry.stamp().recordedAt());
    }

    private PartyId reporter() {
        return history.issue().reporter().orElse(history.stamp().by());
    }

    /** What became of a fact that counts. */
    Optional<Outcome<State<IssueState>, Event<IssueEvent>>> outcome(IssueFact fact) {
        return Optional.ofNullable(outcomes.get(fact));
    }

    @Override
    public boolean take(Entry<IssueFact> entry) {
        Outcome<State<IssueState>, Event<IssueEvent>> outcome = attempt(entry);
        if (!outcome.isMoved()) {
            return false;
        }
        outcomes.put(entry.fact(), outcome);
        Instant at = told(entry, process).held();
        boolean moves = !outcome.state().equals(state());
        if (entry.fact() instanceof IssueSnapshot snapshot) {
            verified(snapshot);
            told.addAll(ToldIssueState.of(
                    entry,
                    moves && isByStep,
                    !moves || isEntitled(entry, snapshot),
                    process.actors().organisation()));
        } else if (entry.fact() instanceof IssueAction action) {
            handled(entry, action);
            take(action, at);
            isByStep |= moves;
        }
        enter(outcome.state(), at, entry.stamp().by(), entry.fact() instanceof IssueSnapshot);
        return true;
    }

    private void verified(IssueSnapshot snapshot) {
        snapshot.verification()
                .filter(text -> !text.isBlank())
                .map(Verification::of)
                .ifPresent(timeline::verification);
    }

    /** Who worked on it judges the result no more than the owner does. */
    private void handled(Entry<IssueFact> entry, IssueAction action) {
        if (action.event() == IssueEvent.START
                || action.event() == IssueEvent.CONTAIN
                || action.event() == IssueEvent.RESOLVE) {
            standing(entry).person(entry.stamp().by()).ifPresent(handlers::add);
        }
    }

    @Override
    public boolean enables(Entry<IssueFact> entry) {
        return !(entry.fact() instanceof CauseAnalysis);
    }

    @Override
    public RefusedAction refusal(Entry<IssueFact> entry) {
        if (attempt(entry) instanceof Refused<State<IssueState>, Event<IssueEvent>> refusal) {
            return new RefusedAction(entry, refusal);
        }
        throw new IllegalStateException("What counts is not refused: [" + entry.fact() + "].");
    }

    @Override
    public RefusedAction undoing(Entry<IssueFact> entry, Entry<IssueFact> undone) {
        Reason reason = Reason.undoing(event(undone.fact()), undone.fact().when());
        return new RefusedAction(
                entry, process.machine().refuse(state(), event(entry.fact()), reckoning(entry), List.of(reason)));
    }

    private static Event<IssueEvent> event(IssueFact fact) {
        if (fact instanceof IssueAction action) {
            return action.event();
        }
        return fact instanceof IssueSnapshot snapshot
                ? Event.named(
                        "snapshot-" + snapshot.state().id(),
                        "表格记为" + snapshot.state().text(Locale.CHINESE),
                        "told as " + snapshot.state().text(Locale.ENGLISH))
                : Event.named("told", "填报", "told");
    }

    private Outcome<State<IssueState>, Event<IssueEvent>> attempt(Entry<IssueFact> entry) {
        IssueFact fact = entry.fact();
        if (fact instanceof IssueSnapshot snapshot) {
            return snapshot(entry, snapshot);
        }
        // a snapshot says how things are, whatever way they came there, and so does a plan told beside it
        if (fact instanceof HandlingPlan && isBeside(entry)) {
            return new Moved<>(state(), event(fact), state());
        }
        return process.machine().move(state(), event(fact), reckoning(entry));
    }

    /**
     * Whether a plan comes with a table's state, or is an owner's for the moment of one that was put right since. Whoever is named
     * the owner for another time counts too, so that naming one undoes no plan.
     */
    private boolean isBeside(Entry<IssueFact> entry) {
        Told told = told(entry, process);
        if (beside.contains(told)) {
            return true;
        }
        boolean isOfTable = told.recorded().equals(told.held());
        boolean isOfOwner =
                owners.isEmpty() ? isOfTable : owners.contains(entry.stamp().by());
        return isOfOwner && moments.contains(told.held());
    }

    private Outcome<State<IssueState>, Event<IssueEvent>> snapshot(Entry<IssueFact> entry, IssueSnapshot snapshot) {
        boolean moves = snapshot.state() != state().standard();
        boolean isDecided = isByStep && (isDecision(state().standard()) || isDecision(snapshot.state()));
        return moves && isDecided
                ? process.machine().refuse(state(), event(snapshot), reckoning(entry), List.of(Reason.snapshot()))
                : new Moved<>(state(), event(snapshot), moves ? snapshot.state() : state());
    }

    /** Whether who told a state may decide it; where nobody is listed, anybody may tell it. */
    private boolean isEntitled(Entry<IssueFact> entry, IssueSnapshot snapshot) {
        if (!isDecision(snapshot.state())
                || process.actors().organisation().people().isEmpty()) {
            return true;
        }
        Attempt attempt = reckoning(entry);
        return !attempt.isFilled(Role.OPERATIONS_MANAGEMENT)
                || attempt.isBy(Role.OPERATIONS_MANAGEMENT)
                || attempt.isBy(Role.REPORTER);
    }

    /** Whether a state is one that the reporter or operations management decides on. */
    private static boolean isDecision(IssueState state) {
        return switch (state) {
            case VERIFIED, CLOSED, REJECTED -> true;
            default -> false;
        };
    }

    private Standing standing(Entry<IssueFact> entry) {
        return new Standing(
                process.actors().organisation(),
                entry.fact().when().date(process.clock().zone()));
    }

    private Attempt reckoning(Entry<IssueFact> entry) {
        boolean overrides = entry.fact() instanceof IssueGrading grading && grading.severity() != ruled.severity();
        Optional<String> reason = entry.fact() instanceof IssueAction action ? action.reason() : Optional.empty();
        return reckoning(entry.stamp(), standing(entry), told(entry, process).held(), reason, overrides);
    }

    /** As what somebody would attempt a step as it stands now. */
    Attempt reckoning(Stamp stamp, Standing standing, Instant at, Optional<String> reason, boolean overrides) {
        Set<IssueCondition> unmet = EnumSet.noneOf(IssueCondition.class);
        unmet.add(pausedSince.isPresent() ? IssueCondition.NOT_PAUSED : IssueCondition.PAUSED);
        if (plan.filter(HandlingPlan::isWorkable).isEmpty()) {
            unmet.add(IssueCondition.PLAN_FILED);
        }
        if (observedUntil.filter(end -> !at.isAfter(end)).isEmpty()) {
            unmet.add(IssueCondition.UNDER_OBSERVATION);
        }
        if (overrides) {
            unmet.add(IssueCondition.OVERRIDE_EXPLAINED);
        }
        return new IssueReckoning(
                standing,
                stamp,
                process.actors().open(),
                new IssueReckoning.Parties(reporter(), owner, handlers),
                reason,
                unmet);
    }

    /** The report holds no later than what was done about it. */
    private void report(Instant firstFact) {
        Instant stated = history.issue()
                .reported()
                .map(when -> when.instant(process.clock().zone()))
                .orElse(history.stamp().recordedAt());
        Instant at = stated.isAfter(firstFact) ? firstFact : stated;
        passages.add(
                new Passage(process.machine().initial(), at, history.stamp().by(), false));
        severities.add(new SeveritySince(history.issue().severity().orElseGet(ruled::severity), at));
    }

    /** What became of it; what does not count is told beside. */
    IssueTimeline timeline(List<RefusedAction> refusals) {
        List<PauseSpan> all = new ArrayList<>(pauses);
        pausedSince.ifPresent(since -> all.add(new PauseSpan(since, Optional.empty())));
        return timeline.issue(history.issue())
                .reporter(reporter())
                .owner(owner)
                .passages(passages)
                .severities(severities)
                .pauses(all)
                .refusals(refusals)
                .told(told)
                .observedUntil(observedUntil)
                .isPlanFiled(plan.isPresent())
                .build();
    }

    State<IssueState> state() {
        return passages.get(passages.size() - 1).state();
    }

    private void take(IssueAction action, Instant at) {
        if (action instanceof IssueGrading grading) {
            severities.add(new SeveritySince(grading.severity(), at));
        } else if (action instanceof IssueAssignment assignment) {
            owner = Optional.of(assignment.owner());
        } else if (action instanceof HandlingPlan filed) {
            file(filed);
        } else if (action instanceof CauseAnalysis analysis) {
            timeline.addAnalysis(analysis);
        } else if (action instanceof IssuePause) {
            pausedSince = Optional.of(at);
        } else if (action instanceof IssueResume) {
            resume(at);
        } else if (action instanceof IssueStep step) {
            step.verification().ifPresent(timeline::verification);
        }
    }

    private void file(HandlingPlan filed) {
        timeline.addPlan(filed);
        plan = Optional.of(filed);
    }

    private void enter(State<IssueState> state, Instant at, PartyId by, boolean told) {
        if (state.equals(state())) {
            return;
        }
        passages.add(new Passage(state, at, by, told));
        if (!state.standard().isBeingHandled()) {
            resume(at);
        }
        watch(state.standard(), at);
    }

    private void resume(Instant at) {
        pausedSince.filter(at::isAfter).ifPresent(since -> pauses.add(new PauseSpan(since, Optional.of(at))));
        pausedSince = Optional.empty();
    }

    /** The solution is watched from the instant at which the issue was resolved, or is first known to have been. */
    private void watch(IssueState state, Instant at) {
        switch (state) {
            case RESOLVED -> observedUntil = Optional.of(observedFrom(at));
            case VERIFIED, CLOSED -> observedUntil = observedUntil.or(() -> Optional.of(observedFrom(at)));
            case REOPENED -> {
                observedUntil = Optional.empty();
                plan = Optional.empty();
            }
            default -> observedUntil = Optional.empty();
        }
    }

    private Instant observedFrom(Instant at) {
        return process.clock().due(at, process.policy().observation()).value();
    }
}
