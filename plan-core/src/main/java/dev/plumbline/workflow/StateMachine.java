package dev.plumbline.workflow;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A state machine (状态机) as data: a table of moves with guards, and a pure function over it.
 *
 * <p>{@link #move} takes a state, an event and a context and answers {@link Moved} or {@link Refused}; the machine itself
 * holds no current state, so a state that was read from somewhere is as good a start as any. Where the table has several
 * moves for one state and event, the first whose guards all hold is made. A state or event the machine does not list is
 * refused, never an exception.
 *
 * <p>The table can be listed ({@link #transitions()}, {@link TransitionTable}), drawn ({@link #mermaid}), checked
 * ({@link #check()}) and extended ({@link #toBuilder()}). How applications add states of their own is told in the
 * package's description. Immutable and thread-safe, as its states, events and guards are (WF-5).
 *
 * @param <S> states, with value equality
 * @param <E> events, with value equality
 * @param <C> what guards decide by
 */
public final class StateMachine<S, E, C> {

    private static final MessagePattern NO_SUCH_MOVE =
            new MessagePattern("“{state}”不能“{event}”", "[{event}] does not apply to [{state}]");
    private static final MessagePattern UNKNOWN_STATE =
            new MessagePattern("“{state}”不是“{machine}”的状态", "[{state}] is not a state of the machine [{machine}]");

    private final Localized name;
    private final S initial;
    private final Set<S> states;
    private final Set<S> finals;
    private final List<Transition<S, E, C>> transitions;
    private final Set<E> events;
    private final MoveTable<S, E, C> table;

    StateMachine(Localized name, S initial, Set<S> states, Set<S> finals, List<Transition<S, E, C>> transitions) {
        this.name = name;
        this.initial = initial;
        this.states = inOrder(states);
        this.finals = inOrder(finals);
        this.transitions = List.copyOf(transitions);
        this.events = inOrder(transitions.stream().map(Transition::event).toList());
        this.table = new MoveTable<>(List.copyOf(this.states), List.copyOf(this.events), this.transitions);
    }

    /** Starts a machine without states; the name is for people. */
    public static <S, E, C> StateMachineBuilder<S, E, C> builder(Localized name) {
        return new StateMachineBuilder<>(name);
    }

    /** What becomes of a state when an event meets it; the same question always has the same answer. */
    public Outcome<S, E> move(S state, E event, C context) {
        Moved<S, E> moved = table.take(state, event, context);
        return moved != null ? moved : new Refused<>(this, state, event, context);
    }

    /**
     * A refusal for reasons that do not lie in the table: what was recorded before stands in the way.
     *
     * @param reasons at least one
     */
    public Refused<S, E> refuse(S state, E event, C context, List<Reason> reasons) {
        return new Refused<>(this, state, event, context, reasons);
    }

    /**
     * The state entered.
     *
     * @throws TransitionRefusedException if the move is refused
     */
    public S moveOrThrow(S state, E event, C context) {
        return move(state, event, context).orThrow();
    }

    /** The events that would move this state in this context, in the order of the table. */
    public List<E> allowed(S state, C context) {
        return events.stream()
                .filter(event -> table.take(state, event, context) != null)
                .toList();
    }

    /** What would become of a state on each event that the table has for it, in the same context. */
    public Map<E, Outcome<S, E>> options(S state, C context) {
        return options(state, any -> context);
    }

    /** The same where the context depends on the event: on what would come with it. */
    public Map<E, Outcome<S, E>> options(S state, Function<? super E, ? extends C> context) {
        Map<E, Outcome<S, E>> options = new LinkedHashMap<>();
        for (E event : events) {
            if (!transitionsFrom(state, event).isEmpty()) {
                options.put(event, move(state, event, context.apply(event)));
            }
        }
        return Collections.unmodifiableMap(options);
    }

    /** What the machine is called. */
    public Localized name() {
        return name;
    }

    /** Where a new subject begins. */
    public S initial() {
        return initial;
    }

    /** Every state, in the order in which they were given. */
    public Set<S> states() {
        return states;
    }

    /** The states that are declared final: nothing leaves them. */
    public Set<S> finals() {
        return finals;
    }

    /** Every event, in the order of the table. */
    public Set<E> events() {
        return events;
    }

    /** The table. */
    public List<Transition<S, E, C>> transitions() {
        return transitions;
    }

    /** The part of the table that leaves a state. */
    public List<Transition<S, E, C>> transitionsFrom(S state) {
        return transitions.stream().filter(move -> move.from().equals(state)).toList();
    }

    /** The moves for a state and an event, in the order in which they are tried. */
    public List<Transition<S, E, C>> transitionsFrom(S state, E event) {
        return transitions.stream().filter(move -> move.leaves(state, event)).toList();
    }

    /** What is wrong with the table as such; empty for a sound machine. */
    public List<Finding> check() {
        return check(List.of());
    }

    /** As {@link #check()}; moves that one of the samples finds open together are told as errors, with that sample. */
    public List<Finding> check(Collection<? extends C> samples) {
        return new MachineCheck<>(this).findings(samples);
    }

    /** The machine as a Mermaid state diagram, labelled in the language of {@code locale}. */
    public String mermaid(Locale locale) {
        return new MermaidDiagram<>(this, locale).text();
    }

    /** A builder that starts from this machine. */
    public StateMachineBuilder<S, E, C> toBuilder() {
        return new StateMachineBuilder<>(this);
    }

    /** The events that fail for nothing but what whoever asks could still say. */
    List<E> needing(S state, C context) {
        return events.stream()
                .filter(event -> transitionsFrom(state, event).stream().anyMatch(move -> isAskable(move, context)))
                .toList();
    }

    private boolean isAskable(Transition<S, E, C> move, C context) {
        List<Guard<? super C>> failing =
                move.guards().stream().filter(guard -> !guard.holds(context)).toList();
        return !failing.isEmpty() && failing.stream().allMatch(Guard::isAskable);
    }

    List<Reason> reasons(S state, E event, C context) {
        if (!table.lists(state)) {
            Map<String, Object> values = Map.of("state", state, "machine", name);
            return List.of(new Reason(Reason.UNKNOWN_STATE, new Message(UNKNOWN_STATE, values)));
        }
        List<Transition<S, E, C>> moves = transitionsFrom(state, event);
        Set<Reason> reasons = new LinkedHashSet<>();
        moves.forEach(move -> reasons.addAll(unmet(move, moves, context)));
        if (reasons.isEmpty()) {
            Map<String, Object> values = Map.of("state", state, "event", event);
            return List.of(new Reason(Reason.NO_SUCH_MOVE, new Message(NO_SUCH_MOVE, values)));
        }
        return List.copyOf(reasons);
    }

    /** The guards that fail, but for those that only choose between this move and another for the same event. */
    private List<Reason> unmet(Transition<S, E, C> move, List<Transition<S, E, C>> moves, C context) {
        List<Reason> reasons = new ArrayList<>();
        for (Guard<? super C> guard : move.guards()) {
            if (!guard.holds(context) && !isChoice(guard, moves)) {
                reasons.add(new Reason(guard.id(), guard.reason(context)));
            }
        }
        return reasons;
    }

    private static boolean isChoice(Guard<?> guard, List<? extends Transition<?, ?, ?>> moves) {
        return moves.stream()
                .flatMap(move -> move.guards().stream())
                .anyMatch(other -> other.excludes(guard) || guard.excludes(other));
    }

    private static <T> Set<T> inOrder(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** The table, one move a line. */
    @Override
    public String toString() {
        return transitions.stream().map(Transition::toString).collect(Collectors.joining("\n"));
    }
}
