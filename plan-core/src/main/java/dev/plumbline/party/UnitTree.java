package dev.plumbline.party;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which units lie within which, told in constant time however long the lines are: each unit covers a run of places, those
 * below it the runs within. Units on a circle have no place; of them {@link #has} is false. Immutable.
 */
final class UnitTree {

    private final Map<OrgUnitId, Integer> numbers = new HashMap<>();
    private final int[] parents;
    private final int[] first;
    private final int[] last;
    /** The nearest unit from each one up that has a head; the unit itself counts. */
    private final @Nullable OrgUnit[] headed;

    UnitTree(Collection<OrgUnit> units) {
        for (OrgUnit unit : units) {
            number(unit.id());
            unit.parent().ifPresent(this::number);
        }
        parents = new int[numbers.size()];
        Arrays.fill(parents, -1);
        for (OrgUnit unit : units) {
            unit.parent().ifPresent(parent -> parents[numbers.get(unit.id())] = numbers.get(parent));
        }
        first = new int[parents.length];
        last = new int[parents.length];
        headed = new @Nullable OrgUnit[parents.length];
        for (OrgUnit unit : units) {
            if (unit.head().isPresent()) {
                headed[numbers.get(unit.id())] = unit;
            }
        }
        place();
    }

    private void number(OrgUnitId unit) {
        numbers.putIfAbsent(unit, numbers.size());
    }

    /** Goes down from every unit without one above; what is never reached hangs on a circle. */
    private void place() {
        int[][] children = children();
        Arrays.fill(first, -1);
        int place = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int root = 0; root < parents.length; root++) {
            if (parents[root] < 0) {
                open.push(root);
            }
        }
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at < 0) {
                last[~at] = place;
                continue;
            }
            first[at] = place++;
            headed[at] = headed[at] == null && parents[at] >= 0 ? headed[parents[at]] : headed[at];
            open.push(~at);
            for (int child : children[at]) {
                open.push(child);
            }
        }
    }

    private int[][] children() {
        int[] counts = new int[parents.length];
        for (int parent : parents) {
            if (parent >= 0) {
                counts[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        for (int at = 0; at < parents.length; at++) {
            children[at] = new int[counts[at]];
        }
        for (int at = 0; at < parents.length; at++) {
            if (parents[at] >= 0) {
                children[parents[at]][--counts[parents[at]]] = at;
            }
        }
        return children;
    }

    /** Whether a unit has a place: it is named, and neither on a circle nor below one. */
    boolean has(OrgUnitId unit) {
        Integer number = numbers.get(unit);
        return number != null && first[number] >= 0;
    }

    /** Whether one unit is another or lies below it; both have to have a place. */
    boolean isWithin(OrgUnitId unit, OrgUnitId other) {
        int at = first[numbers.get(unit)];
        int above = numbers.get(other);
        return at >= first[above] && at < last[above];
    }

    /** The nearest unit from one up that has a head; the unit has to have a place. */
    Optional<OrgUnit> headed(OrgUnitId unit) {
        return Optional.ofNullable(headed[numbers.get(unit)]);
    }

    /** How many of some units, each as often as it is named, lie within a unit: for each place those before it. */
    int[] before(Collection<OrgUnitId> units) {
        int[] counts = new int[parents.length + 1];
        for (OrgUnitId unit : units) {
            if (has(unit)) {
                counts[first[numbers.get(unit)] + 1]++;
            }
        }
        for (int place = 1; place < counts.length; place++) {
            counts[place] += counts[place - 1];
        }
        return counts;
    }

    /** The same for one unit, by what {@link #before} gave. */
    int within(OrgUnitId unit, int[] before) {
        int number = numbers.get(unit);
        return before[last[number]] - before[first[number]];
    }
}
