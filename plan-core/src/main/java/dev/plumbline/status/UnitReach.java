package dev.plumbline.status;

import dev.plumbline.goal.GoalId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units that stand behind each goal in one direction, as numbers: those of all goals above it, or below it.
 *
 * <p>Each goal is looked at once, and again only where units came to it later; goals with the same units share one set.
 * Circles of goals do no harm.
 */
final class UnitReach {

    private static final BitSet NONE = new BitSet();

    private final Map<GoalId, List<GoalId>> feeds = new HashMap<>();
    private final Map<GoalId, BitSet> own;
    private final Map<GoalId, BitSet> reached = new HashMap<>();

    /**
     * @param goals in an order in which, as far as there is one, each comes behind those it reaches
     * @param own the units of each goal itself
     * @param next the goals next to each, on the way
     */
    UnitReach(Collection<GoalId> goals, Map<GoalId, BitSet> own, Map<GoalId, List<GoalId>> next) {
        this.own = own;
        next.forEach((goal, others) -> others.forEach(
                other -> feeds.computeIfAbsent(other, any -> new ArrayList<>()).add(goal)));
        Deque<GoalId> open = new ArrayDeque<>(goals);
        Set<GoalId> waiting = new HashSet<>(goals);
        while (!open.isEmpty()) {
            GoalId goal = open.remove();
            waiting.remove(goal);
            for (GoalId fed : feeds.getOrDefault(goal, List.of())) {
                if (feed(goal, fed) && waiting.add(fed)) {
                    open.add(fed);
                }
            }
        }
    }

    /** Whether a goal came to reach more by another one. */
    private boolean feed(GoalId from, GoalId to) {
        BitSet known = of(to);
        BitSet more = (BitSet) known.clone();
        more.or(own(from));
        more.or(of(from));
        if (more.equals(known)) {
            return false;
        }
        reached.put(to, more.equals(of(from)) ? of(from) : more);
        return true;
    }

    private BitSet own(GoalId goal) {
        return own.getOrDefault(goal, NONE);
    }

    /** The units that a goal reaches; not to be changed. */
    BitSet of(GoalId goal) {
        return reached.getOrDefault(goal, NONE);
    }
}
