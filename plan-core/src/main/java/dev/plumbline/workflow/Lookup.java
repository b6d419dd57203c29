package dev.plumbline.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number of each of a few keys: an array for the constants of an enum, a map for all others. */
final class Lookup {

    private static final int NONE = -1;

    /** By ordinal: the constant that has a number there, compared by identity since enums may be mixed. */
    private final @Nullable Object[] constants;

    private final int[] numberOfConstant;
    private final Map<Object, Integer> others = new HashMap<>();

    /** Numbers the keys, which are all different, from 0 in their order. */
    Lookup(List<?> keys) {
        int length = keys.stream().mapToInt(Lookup::ordinal).max().orElse(NONE) + 1;
        constants = new @Nullable Object[length];
        numberOfConstant = new int[length];
        for (int number = 0; number < keys.size(); number++) {
            put(keys.get(number), number);
        }
    }

    private void put(Object key, int number) {
        int ordinal = ordinal(key);
        if (ordinal >= 0 && constants[ordinal] == null) {
            constants[ordinal] = key;
            numberOfConstant[ordinal] = number;
        } else {
            others.put(key, number);
        }
    }

    /** The key's number, or -1. */
    int numberOf(Object key) {
        int ordinal = ordinal(key);
        if (ordinal >= 0 && ordinal < constants.length && constants[ordinal] == key) {
            return numberOfConstant[ordinal];
        }
        return others.getOrDefault(key, NONE);
    }

    private static int ordinal(Object key) {
        return key instanceof Enum<?> constant ? constant.ordinal() : NONE;
    }
}
