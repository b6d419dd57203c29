package dev.plumbline.time;

import java.nio.IntBuffer;
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

    private static final int DAY = (int) DaySegments.DAY;

    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<int[]> shapes = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private int slot = DAY;

    /** The number of the shape of one more day, from 0: openings and closings in turn, in seconds since the start of the day. */
    int add(IntBuffer bounds) {
        Integer known = numbers.get(bounds);
        int number = known == null ? addNew(bounds) : known;
        days.set(number, days.get(number) + 1);
        return number;
    }

    private int addNew(IntBuffer bounds) {
        int[] shape = new int[bounds.remaining()];
        bounds.duplicate().get(shape);
        numbers.put(IntBuffer.wrap(shape), shapes.size());
        shapes.add(shape);
        days.add(0);
        for (int bound : shape) {
            slot = gcd(slot, bound);
        }
        return shapes.size() - 1;
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
        return DAY / slot;
    }

    /** The seconds worked on most of the days that have any work; a whole day if none has. */
    long ordinaryWork() {
        int most = 0;
        long ordinary = DAY;
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).length > 0 && days.get(i) > most) {
                most = days.get(i);
                ordinary = work(shapes.get(i));
            }
        }
        return ordinary;
    }

    private static long work(int[] shape) {
        long work = 0;
        for (int i = 0; i < shape.length; i += 2) {
            work += shape[i + 1] - shape[i];
        }
        return work;
    }

    /**
     * For each slot of each shape: in the lowest bit whether it is worked; in the others the seconds worked in the day before
     * it, less those passed by then if it is worked.
     */
    int[] worked() {
        int[] worked = new int[shapes.size() * slots()];
        for (int i = 0, at = 0; i < shapes.size(); i++) {
            int done = 0;
            int next = 0;
            for (int passed = 0; passed < DAY; passed += slot) {
                next = next(shapes.get(i), next, passed);
                boolean works = (next & 1) == 1;
                worked[at++] = works ? done - passed << 1 | 1 : done << 1;
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
            int next = 0;
            for (int passed = 0; passed < DAY; passed += slot) {
                next = next(shapes.get(i), next, passed);
                if ((next & 1) == 1) {
                    idle[i * slots() + done / slot] = passed - done;
                    done += slot;
                }
            }
        }
        return idle;
    }

    /** The number of the first bound after a second; odd if the second is worked. */
    private static int next(int[] shape, int from, int second) {
        int next = from;
        while (next < shape.length && shape[next] <= second) {
            next++;
        }
        return next;
    }
}
