package dev.plumbline.workflow;

import static dev.plumbline.diagnostic.Severity.ERROR;
import static dev.plumbline.diagnostic.Severity.WARNING;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a state machine can find wrong with its own table (WF-5); the codes of {@link StateMachine#check()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MachineCheck<S, E, C> {

    /** No path of moves leads from the initial state to this one. */
    public static final FindingCode UNREACHABLE = FindingCode.of(
                    "workflow-state-unreachable",
                    ERROR,
                    "从初始状态“{initial}”无法到达状态“{state}”",
                    "State [{state}] cannot be reached from the initial state [{initial}]")
            .advising("增加一条进入该状态的转移，或删除该状态", "Add a move into the state, or remove the state");

    /** Nothing leads on from a state that is not declared final. */
    public static final FindingCode DEAD_END = FindingCode.of(
                    "workflow-dead-end",
                    ERROR,
                    "状态“{state}”没有出路，也未声明为终态",
                    "State [{state}] has no way out and is not declared final")
            .advising("增加一条离开该状态的转移，或声明为终态", "Add a move out of the state, or declare it final");

    /** The machine has final states, but none can be reached from this one. */
    public static final FindingCode NO_WAY_TO_END = FindingCode.of(
                    "workflow-no-way-to-end",
                    WARNING,
                    "从状态“{state}”无法到达任何终态",
                    "No final state can be reached from state [{state}]")
            .advising("增加一条通向终态的转移", "Add a move that leads towards a final state");

    /** A state that is declared final has moves. */
    public static final FindingCode FINAL_WITH_MOVES = FindingCode.of(
                    "workflow-final-with-moves",
                    ERROR,
                    "终态“{state}”仍可转移：{events}",
                    "Final state [{state}] can still move: {events}")
            .advising("删除这些转移，或取消终态声明", "Remove the moves, or do not declare the state final");

    /** Several moves for one state and event may be open together; the first in the table would be made. */
    public static final FindingCode AMBIGUOUS = FindingCode.of(
                    "workflow-move-ambiguous",
                    WARNING,
                    "状态“{state}”下的“{event}”可能同时通向“{first}”和“{second}”",
                    "[{event}] in state [{state}] may lead to [{first}] and to [{second}] alike")
            .advising("使两条转移的条件互斥（以一条件的否定作为另一条件）", "Make the guards exclusive, one the negation of the other");

    private final StateMachine<S, E, C> machine;

    MachineCheck(StateMachine<S, E, C> machine) {
        this.machine = machine;
    }

    List<Finding> findings(Collection<? extends C> samples) {
        List<Finding> findings = new ArrayList<>();
        Set<S> reachable = closure(Set.of(machine.initial()), Transition::from, Transition::to);
        Set<S> ending = closure(machine.finals(), Transition::to, Transition::from);
        for (S state : machine.states()) {
            if (!reachable.contains(state)) {
                findings.add(finding(UNREACHABLE, state)
                        .putFigure("initial", machine.initial())
                        .build());
            }
            wayOut(state, ending).ifPresent(findings::add);
        }
        findings.addAll(ambiguities(samples));
        return findings;
    }

    private Optional<Finding> wayOut(S state, Set<S> ending) {
        List<Transition<S, E, C>> out = machine.transitionsFrom(state);
        if (machine.finals().contains(state)) {
            List<E> events = out.stream().map(Transition::event).distinct().toList();
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(finding(FINAL_WITH_MOVES, state)
                            .putFigure("events", events)
                            .build());
        }
        if (out.stream().allMatch(move -> move.to().equals(state))) {
            return Optional.of(finding(DEAD_END, state).build());
        }
        boolean ends = machine.finals().isEmpty() || ending.contains(state);
        return ends
                ? Optional.empty()
                : Optional.of(finding(NO_WAY_TO_END, state).build());
    }

    private List<Finding> ambiguities(Collection<? extends C> samples) {
        List<Finding> findings = new ArrayList<>();
        List<Transition<S, E, C>> moves = machine.transitions();
        for (int one = 0; one < moves.size(); one++) {
            for (int two = one + 1; two < moves.size(); two++) {
                ambiguity(moves.get(one), moves.get(two), samples).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> ambiguity(
            Transition<S, E, C> first, Transition<S, E, C> second, Collection<? extends C> samples) {
        if (!second.leaves(first.from(), first.event()) || first.excludes(second)) {
            return Optional.empty();
        }
        Finding.Builder finding = finding(AMBIGUOUS, first.from())
                .putFigure("event", first.event())
                .putFigure("first", first.to())
                .putFigure("second", second.to());
        samples.stream()
                .filter(sample -> isOpen(first, sample) && isOpen(second, sample))
                .findFirst()
                .ifPresent(sample -> finding.severity(ERROR).value(String.valueOf(sample)));
        return Optional.of(finding.build());
    }

    private boolean isOpen(Transition<S, E, C> move, C context) {
        return move.guards().stream().allMatch(guard -> guard.holds(context));
    }

    /** Everything that moves lead to from {@code start}, itself included. */
    private Set<S> closure(
            Set<S> start, Function<Transition<S, E, C>, S> end, Function<Transition<S, E, C>, S> otherEnd) {
        Set<S> seen = new HashSet<>(start);
        Deque<S> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            S state = open.remove();
            for (Transition<S, E, C> move : machine.transitions()) {
                if (end.apply(move).equals(state) && seen.add(otherEnd.apply(move))) {
                    open.add(otherEnd.apply(move));
                }
            }
        }
        return seen;
    }

    private Finding.Builder finding(FindingCode code, S state) {
        String path = "workflow/" + machine.name().text(Locale.ENGLISH) + "/" + state;
        return Finding.builder(code).location(Location.ofPath(path)).putFigure("state", state);
    }
}
