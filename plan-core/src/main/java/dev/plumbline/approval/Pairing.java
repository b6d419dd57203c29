package dev.plumbline.approval;

import dev.plumbline.party.PartyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives as many seats as can be a person of their own, so that nobody counts for two. Not thread-safe. */
final class Pairing<S> {

    private final Map<S, Collection<PartyId>> people = new HashMap<>();
    private final Map<PartyId, S> takenBy = new HashMap<>();

    /** One more seat, and who may fill it; those who have one already move where that makes room. */
    void add(S seat, Collection<PartyId> fitting) {
        people.put(seat, fitting);
        finds(seat, new HashSet<>());
    }

    private boolean finds(S seat, Set<PartyId> tried) {
        for (PartyId person : people.get(seat)) {
            if (tried.add(person)) {
                S other = takenBy.get(person);
                if (other == null || finds(other, tried)) {
                    takenBy.put(person, seat);
                    return true;
                }
            }
        }
        return false;
    }

    /** Those of these seats that have nobody. */
    List<S> unfilled(List<S> seats) {
        return seats.stream().filter(seat -> !takenBy.containsValue(seat)).toList();
    }

    /** How many seats have a person of their own. */
    int size() {
        return takenBy.size();
    }
}
