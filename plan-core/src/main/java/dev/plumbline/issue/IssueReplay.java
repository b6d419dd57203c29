package dev.plumbline.issue;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Walks through what was recorded about one issue, in the order in which it holds. Confined to one thread. */
final class IssueReplay {

    /** How often the actions of one instant are gone through before those left over are refused. */
    private static final int ROUNDS = 32;

    private final IssueProcess process;
    private final IssueHistory history;
    private final ActionOrder order;
    private final List<Passage> passages = new ArrayList<>();
    private final List<SeveritySince> severities = new ArrayList<>();
    private final List<PauseSpan> pauses = new ArrayList<>();
    private final List<RefusedAction> refusals = new ArrayList<>();
    private final IssueTimeline.Builder timeline = IssueTimeline.builder();
    private Optional<PartyId> owner;
    private boolean planFiled;
    private Optional<Instant> pausedSince = Optional.empty();
    private Optional<Instant> observedUntil = Optional.empty();

    private IssueReplay(IssueProcess process, IssueHistory history) {
        this.process = process;
        this.history = history;
        this.order = ActionOrder.of(process.machine());
        this.owner = history.issue().owner();
    }

    static IssueTimeline of(IssueProcess process, IssueHistory history, Predicate<Entry<IssueFact>> counts) {
        return new IssueReplay(process, history).run(counts);
    }

    static Outcome<State<IssueState>, Event<IssueEvent>> attempt(
            IssueProcess process, IssueHistory history, IssueAction action, Stamp stamp) {
        IssueReplay replay = new IssueReplay(process, history);
        Instant at = replay.instant(action);
        replay.run(entry -> !replay.instant(entry.fact()).isAfter(at));
        return replay.attempt(new Entry<>(action, stamp), at);
    }

    private Instant instant(IssueFact fact) {
        return fact.when().instant(process.clock().zone());
    }

    private PartyId reporter() {
        return history.issue().reporter().orElse(history.stamp().by());
    }

    private IssueTimeline run(Predicate<Entry<IssueFact>> counts) {
        TreeMap<Instant, List<Entry<IssueFact>>> moments = new TreeMap<>();
        history.facts().stream()
                .filter(counts)
                .forEach(entry -> moments.computeIfAbsent(instant(entry.fact()), any -> new ArrayList<>())
                        .add(entry));
        report(moments.isEmpty() ? Instant.MAX : moments.firstKey());
        for (Map.Entry<Instant, List<Entry<IssueFact>>> moment : moments.entrySet()) {
            Optional<Entry<IssueSnapshot>> snapshot = order.snapshot(moment.getValue());
            List<Entry<IssueAction>> actions = order.actions(moment.getValue());
            settle(moment.getKey(), snapshot.isEmpty() ? actions : toldBeside(actions));
            snapshot.ifPresent(entry -> take(entry, moment.getKey()));
        }
        return timeline();
    }

    /**
     * Takes the handling plans that are told together with a state: a snapshot says how things are, whatever way they came
     * there, and so does a plan beside it. The other actions are left.
     */
    private List<Entry<IssueAction>> toldBeside(List<Entry<IssueAction>> actions) {
        List<Entry<IssueAction>> others = new ArrayList<>();
        for (Entry<IssueAction> entry : actions) {
            if (entry.fact() instanceof HandlingPlan plan) {
                timeline.addPlan(plan);
                planFiled = true;
            } else {
                others.add(entry);
            }
        }
        return others;
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
        severities.add(new SeveritySince(
                history.issue()
                        .severity()
                        .orElseGet(() -> process.policy()
                                .grading()
                                .grade(history.issue())
                                .severity()),
                at));
    }

    private IssueTimeline timeline() {
        pausedSince.ifPresent(since -> pauses.add(new PauseSpan(since, Optional.empty())));
        return timeline.issue(history.issue())
                .reporter(reporter())
                .owner(owner)
                .passages(passages)
                .severities(severities)
                .pauses(pauses)
                .refusals(refusals)
                .observedUntil(observedUntil)
                .isPlanFiled(planFiled)
                .build();
    }

    private State<IssueState> state() {
        return passages.get(passages.size() - 1).state();
    }

    /** Takes the actions of one instant in whatever order the table allows, and refuses what is left over. */
    private void settle(Instant at, List<Entry<IssueAction>> actions) {
        List<Entry<IssueAction>> pending = actions;
        for (int round = 0; round < ROUNDS && !pending.isEmpty(); round++) {
            List<Entry<IssueAction>> left = new ArrayList<>();
            pending.stream().filter(entry -> !moves(entry, at)).forEach(left::add);
            if (left.size() == pending.size()) {
                break;
            }
            pending = left;
        }
        pending.forEach(entry -> refuse(entry, at));
    }

    private boolean moves(Entry<IssueAction> entry, Instant at) {
        Outcome<State<IssueState>, Event<IssueEvent>> outcome = attempt(entry, at);
        if (outcome.isMoved()) {
            take(entry.fact(), at);
            enter(outcome.state(), at, entry.stamp().by(), false);
        }
        return outcome.isMoved();
    }

    private void refuse(Entry<IssueAction> entry, Instant at) {
        if (attempt(entry, at) instanceof Refused<State<IssueState>, Event<IssueEvent>> refusal) {
            refusals.add(new RefusedAction(entry, refusal));
        }
    }

    private Outcome<State<IssueState>, Event<IssueEvent>> attempt(Entry<IssueAction> entry, Instant at) {
        IssueAction action = entry.fact();
        IssueAttempt attempt = IssueAttempt.builder()
                .roles(process.actors().roles(entry.stamp().by(), reporter(), owner))
                .reason(action.reason())
                .isPlanFiled(planFiled)
                .isPaused(pausedSince.isPresent())
                .isUnderObservation(
                        observedUntil.filter(end -> !at.isAfter(end)).isPresent())
                .isOverride(action instanceof IssueGrading grading && grading.severity() != ruled())
                .build();
        return process.machine().move(state(), action.event(), attempt);
    }

    private IssueSeverity ruled() {
        return process.policy().grading().grade(history.issue()).severity();
    }

    private void take(IssueAction action, Instant at) {
        if (action instanceof IssueGrading grading) {
            severities.add(new SeveritySince(grading.severity(), at));
        } else if (action instanceof IssueAssignment assignment) {
            owner = Optional.of(assignment.owner());
        } else if (action instanceof HandlingPlan plan) {
            timeline.addPlan(plan);
            planFiled = true;
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

    private void take(Entry<IssueSnapshot> entry, Instant at) {
        IssueSnapshot snapshot = entry.fact();
        snapshot.verification()
                .filter(text -> !text.isBlank())
                .map(Verification::of)
                .ifPresent(timeline::verification);
        if (snapshot.state() != state().standard()) {
            enter(snapshot.state(), at, entry.stamp().by(), true);
        }
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
                planFiled = false;
            }
            default -> observedUntil = Optional.empty();
        }
    }

    private Instant observedFrom(Instant at) {
        return process.clock().due(at, process.policy().observation()).value();
    }
}
