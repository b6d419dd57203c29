package dev.plumbline.workflow;

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

    /**
     * The state entered.
     *
     * @throws TransitionRefusedException if the move was refused
     */
    S orThrow();
}
