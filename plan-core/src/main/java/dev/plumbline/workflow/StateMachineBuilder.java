package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link StateMachine}, or another one from it.
 *
 * <p>States are listed in the order in which they are first named. Changing or removing what is not there is an
 * {@code IllegalArgumentException}, so that an extension does not fall silent when the machine below it changes. Confined
 * to one thread.
 */
public final class StateMachineBuilder<S, E, C> {

    private Localized name;
    private @Nullable S initial;
    private final Set<S> states = new LinkedHashSet<>();
    private final Set<S> finals = new LinkedHashSet<>();
    private final List<Transition<S, E, C>> moves = new ArrayList<>();

    StateMachineBuilder(Localized name) {
        this.name = name;
    }

    StateMachineBuilder(StateMachine<S, E, C> machine) {
        this.name = machine.name();
        this.initial = machine.initial();
        states.addAll(machine.states());
        finals.addAll(machine.finals());
        moves.addAll(machine.transitions());
    }

    /** Calls the machine otherwise. */
    public StateMachineBuilder<S, E, C> name(Localized name) {
        this.name = name;
        return this;
    }

    /** The state a new subject begins in. */
    public StateMachineBuilder<S, E, C> initial(S state) {
        states.add(state);
        initial = state;
        return this;
    }

    /** Lists states; one that no move names is then found by {@link StateMachine#check()}. */
    @SafeVarargs
    public final StateMachineBuilder<S, E, C> states(S... more) {
        for (S state : more) {
            states.add(state);
        }
        return this;
    }

    /** Declares states as final. */
    @SafeVarargs
    public final StateMachineBuilder<S, E, C> finals(S... more) {
        states(more);
        for (S state : more) {
            finals.add(state);
        }
        return this;
    }

    /** Takes the declaration as final back, for a state that shall have moves. */
    public StateMachineBuilder<S, E, C> removeFinal(S state) {
        require(finals.remove(state), "Final state [" + state + "]", finals);
        return this;
    }

    /** Adds a move that is made if every guard holds; it is tried after those already there. */
    @SafeVarargs
    public final StateMachineBuilder<S, E, C> move(S from, E event, S to, Guard<? super C>... guards) {
        return moveFromEach(List.of(from), event, to, guards);
    }

    /** Adds the same move from several states. */
    @SafeVarargs
    public final StateMachineBuilder<S, E, C> moveFromEach(
            List<? extends S> from, E event, S to, Guard<? super C>... guards) {
        List<Guard<? super C>> all = new ArrayList<>();
        for (Guard<? super C> guard : guards) {
            all.add(guard);
        }
        from.forEach(state -> move(new Transition<>(state, event, to, all)));
        return this;
    }

    /** Adds a move. */
    public StateMachineBuilder<S, E, C> move(Transition<S, E, C> move) {
        states.add(move.from());
        states.add(move.to());
        moves.add(move);
        return this;
    }

    /** Removes every move for this state and event. */
    public StateMachineBuilder<S, E, C> removeMove(S from, E event) {
        require(moves.removeIf(move -> move.leaves(from, event)), "Move [" + from + " " + event + "]", moves);
        return this;
    }

    /** Removes a state with every move that leaves or enters it. */
    public StateMachineBuilder<S, E, C> removeState(S state) {
        require(states.remove(state), "State [" + state + "]", states);
        finals.remove(state);
        moves.removeIf(move -> move.touches(state));
        return this;
    }

    /** Adds a guard to every move for this state and event. */
    public StateMachineBuilder<S, E, C> addGuard(S from, E event, Guard<? super C> guard) {
        return change(move -> move.leaves(from, event), move -> move.with(guard), "Move [" + from + " " + event + "]");
    }

    /** Adds a guard to every move there is so far; moves added later are without it. */
    public StateMachineBuilder<S, E, C> addGuard(Guard<? super C> guard) {
        moves.replaceAll(move -> move.with(guard));
        return this;
    }

    /** Removes a guard from the moves for this state and event. */
    public StateMachineBuilder<S, E, C> removeGuard(S from, E event, String guard) {
        return change(
                move -> move.leaves(from, event) && move.isGuardedBy(guard),
                move -> move.without(guard),
                "Guard [" + guard + "] of [" + from + " " + event + "]");
    }

    /** Removes a guard from every move. */
    public StateMachineBuilder<S, E, C> removeGuard(String guard) {
        return change(move -> move.isGuardedBy(guard), move -> move.without(guard), "Guard [" + guard + "]");
    }

    /** Puts another guard in the place of one, in the moves for this state and event. */
    public StateMachineBuilder<S, E, C> replaceGuard(S from, E event, String guard, Guard<? super C> by) {
        return change(
                move -> move.leaves(from, event) && move.isGuardedBy(guard),
                move -> move.replacing(guard, by),
                "Guard [" + guard + "] of [" + from + " " + event + "]");
    }

    /** Puts another guard in the place of one, in every move. */
    public StateMachineBuilder<S, E, C> replaceGuard(String guard, Guard<? super C> by) {
        return change(move -> move.isGuardedBy(guard), move -> move.replacing(guard, by), "Guard [" + guard + "]");
    }

    /**
     * The machine; whether it is sound is asked with {@link StateMachine#check()}.
     *
     * @throws IllegalArgumentException if no listed state is the initial one
     */
    public StateMachine<S, E, C> build() {
        S start = initial;
        if (start == null || !states.contains(start)) {
            throw new IllegalArgumentException(
                    "Initial state [" + start + "] is none of the states " + states + ". Name one with initial(...).");
        }
        return new StateMachine<>(name, start, states, finals, moves);
    }

    private StateMachineBuilder<S, E, C> change(
            Predicate<Transition<S, E, C>> which, UnaryOperator<Transition<S, E, C>> how, String what) {
        require(moves.stream().anyMatch(which), what, moves);
        moves.replaceAll(move -> which.test(move) ? how.apply(move) : move);
        return this;
    }

    private static void require(boolean found, String what, Object there) {
        if (!found) {
            throw new IllegalArgumentException(what + " is not there. Name one of " + there + ".");
        }
    }
}
