package dev.plumbline.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * One move of a state machine: from a state, on an event, to a state, if every guard holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the state left
 * @param event what makes it move
 * @param to the state entered; may be the state left
 * @param guards all of which must hold; their ids are different
 */
public record Transition<S, E, C>(S from, E event, S to, List<Guard<? super C>> guards) {

    public Transition {
        guards = List.copyOf(guards);
        List<String> ids = guards.stream().map(Guard::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("Move [" + from + " " + event + "] has guards with the same id " + ids
                    + ". Give each guard of a move its own id.");
        }
    }

    boolean leaves(S state, E on) {
        return from.equals(state) && event.equals(on);
    }

    boolean touches(S state) {
        return from.equals(state) || to.equals(state);
    }

    boolean isGuardedBy(String id) {
        return guards.stream().anyMatch(guard -> guard.id().equals(id));
    }

    Transition<S, E, C> with(Guard<? super C> guard) {
        List<Guard<? super C>> more = new ArrayList<>(guards);
        more.add(guard);
        return new Transition<>(from, event, to, more);
    }

    Transition<S, E, C> without(String id) {
        return new Transition<>(
                from,
                event,
                to,
                guards.stream().filter(guard -> !guard.id().equals(id)).toList());
    }

    Transition<S, E, C> replacing(String id, Guard<? super C> replacement) {
        List<Guard<? super C>> changed = new ArrayList<>(guards);
        changed.replaceAll(guard -> guard.id().equals(id) ? replacement : guard);
        return new Transition<>(from, event, to, changed);
    }

    /** Whether the two can never be open in the same context, as far as their guards know. */
    boolean excludes(Transition<S, E, C> other) {
        return guards.stream()
                .anyMatch(mine ->
                        other.guards.stream().anyMatch(theirs -> mine.excludes(theirs) || theirs.excludes(mine)));
    }

    /** One line: {@code from --event--> to [guards]}. */
    @Override
    public String toString() {
        return from + " --" + event + "--> " + to + " "
                + guards.stream().map(Guard::id).toList();
    }
}
