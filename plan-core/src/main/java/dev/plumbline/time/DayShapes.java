package dev.plumbline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the ways in which working time lies within days of 24 hours: most days of a calendar share one.
 *
 * <p>A day is cut into slots so long that work opens and closes only between two of them. Confined to one thread.
 */
final class DayShapes {

    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> shapes = new ArrayList<>();
    private int slot = (int) DaySegments.DAY;

    /** The number of a shape, from 0: openings and closings in turn, in seconds since the start of the day. */
    int number(List<Integer> bounds) {
        return numbers.computeIfAbsent(bounds, key -> {
            shapes.add(key);
            key.forEach(bound -> slot = gcd(slot, bound));
            return shapes.size() - 1;
        });
    }

    private static int gcd(int one, int other) {
        int a = one;
        int b = other;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** The length of a slot in seconds. */
    int slot() {
        return slot;
    }

    /** The slots of a day. */
    int slots() {
        return (int) DaySegments.DAY / slot;
    }

    /**
     * For each slot of each shape: in the lowest bit whether it is worked; in the others the seconds worked in the day before
     * it, less those passed by then if it is worked.
     */
    int[] worked() {
        int[] worked = new int[shapes.size() * slots()];
        for (int i = 0; i < shapes.size(); i++) {
            int done = 0;
            for (int j = 0; j < slots(); j++) {
                boolean works = works(shapes.get(i), j * slot);
                worked[i * slots() + j] = works ? done - j * slot << 1 | 1 : done << 1;
                done += works ? slot : 0;
            }
        }
        return worked;
    }

    /** For each worked slot of each shape, by the number of those before it: the seconds not worked before it. */
    int[] idle() {
        int[] idle = new int[shapes.size() * slots()];
        for (int i = 0; i < shapes.size(); i++) {
            int done = 0;
            for (int j = 0; j < slots(); j++) {
                if (works(shapes.get(i), j * slot)) {
                    idle[i * slots() + done] = (j - done) * slot;
                    done++;
                }
            }
        }
        return idle;
    }

    private static boolean works(List<Integer> bounds, int second) {
        return bounds.stream().filter(bound -> bound <= second).count() % 2 == 1;
    }
}
