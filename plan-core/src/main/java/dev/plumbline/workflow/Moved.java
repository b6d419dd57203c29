package dev.plumbline.workflow;

/**
 * A move that was made. Immutable and thread-safe.
 *
 * @param from the state left
 * @param event what made it move
 * @param state the state entered
 */
public record Moved<S, E>(S from, E event, S state) implements Outcome<S, E> {

    @Override
    public boolean isMoved() {
        return true;
    }

    @Override
    public S orThrow() {
        return state;
    }
}
