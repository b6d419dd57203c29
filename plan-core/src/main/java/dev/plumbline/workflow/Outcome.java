package dev.plumbline.workflow;

import java.util.Optional;

/**
 * What became of a state when an event met it: it {@link Moved moved} or the move was {@link Refused refused}.
 *
 * <p>A refusal is a value, not an exception; {@link #orThrow()} makes it one for callers who cannot go on. Immutable and
 * thread-safe.
 *
 * @param <S> states
 * @param <E> events
 */
public sealed interface Outcome<S, E> permits Moved, Refused {

    /** The state afterwards: the one entered, or the unchanged one. */
    S state();

    /** The event that was tried. */
    E event();

    boolean isMoved();

    /** Why not, and what is allowed instead; empty if it moved. */
    default Optional<Refused<S, E>> refusal() {
        return this instanceof Refused<S, E> refused ? Optional.of(refused) : Optional.empty();
    }

    /**
     * The state entered.
     *
     * @throws TransitionRefusedException if the move was refused
     */
    S orThrow();
}
