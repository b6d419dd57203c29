package dev.plumbline.workflow;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a machine by number: a cell for each state and event holds the number of the first move to try, and each
 * move the number of the next one for the same cell.
 *
 * <p>The answer of each move is made once, so that moving allocates nothing.
 */
final class MoveTable<S, E, C> {

    private static final int NONE = -1;

    private final Lookup states;
    private final Lookup events;
    private final int width;
    private final int[] first;
    private final int[] next;
    private final Guard<? super C>[][] guards;
    private final Moved<S, E>[] moved;

    MoveTable(List<S> states, List<E> events, List<Transition<S, E, C>> moves) {
        this.states = new Lookup(states);
        this.events = new Lookup(events);
        this.width = events.size();
        this.first = new int[states.size() * width];
        this.next = new int[moves.size()];
        this.guards = guardsOf(moves);
        this.moved = answersOf(moves);
        Arrays.fill(first, NONE);
        // Backwards, so that each chain runs in the order of the table.
        for (int move = moves.size() - 1; move >= 0; move--) {
            int cell = cell(moves.get(move).from(), moves.get(move).event());
            next[move] = first[cell];
            first[cell] = move;
        }
    }

    boolean lists(S state) {
        return states.numberOf(state) >= 0;
    }

    /** The answer of the first open move, or null. */
    @Nullable
    Moved<S, E> take(S state, E event, C context) {
        int cell = cell(state, event);
        if (cell >= 0) {
            for (int move = first[cell]; move >= 0; move = next[move]) {
                if (isOpen(move, context)) {
                    return moved[move];
                }
            }
        }
        return null;
    }

    private int cell(S state, E event) {
        int row = states.numberOf(state);
        int column = events.numberOf(event);
        return (row | column) < 0 ? NONE : row * width + column;
    }

    private boolean isOpen(int move, C context) {
        for (Guard<? super C> guard : guards[move]) {
            if (!guard.holds(context)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <S, E, C> Guard<? super C>[][] guardsOf(List<Transition<S, E, C>> moves) {
        return moves.stream().map(move -> move.guards().toArray(Guard[]::new)).toArray(Guard[][]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <S, E, C> Moved<S, E>[] answersOf(List<Transition<S, E, C>> moves) {
        return moves.stream()
                .map(move -> new Moved<>(move.from(), move.event(), move.to()))
                .toArray(Moved[]::new);
    }
}
