package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the goals of each indicator stand in a tree; nearly always one. Immutable. */
final class IndicatorPlaces {

    private final Map<IndicatorId, int[]> places = new HashMap<>();

    IndicatorPlaces(GoalTree tree) {
        for (int at = 0; at < tree.size(); at++) {
            places.merge(tree.at(at).indicator().id(), new int[] {at}, IndicatorPlaces::joined);
        }
    }

    private static int[] joined(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /** The positions of the goals that have one of these indicators. */
    IntStream of(Set<IndicatorId> indicators) {
        return indicators.stream().flatMapToInt(id -> Arrays.stream(places.getOrDefault(id, new int[0])));
    }
}
