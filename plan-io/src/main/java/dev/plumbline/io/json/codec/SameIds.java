package dev.plumbline.io.json.codec;

import java.util.HashMap;
import java.util.Map;

/** Tells things of one id in one list apart, in the order in which they stand there. Confined to one thread. */
final class SameIds {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /** The part of a place for the next thing that is called so. */
    String segment(String within, String id) {
        int before = counts.computeIfAbsent(within, any -> new HashMap<>()).merge(id, 1, Integer::sum) - 1;
        String segment = "/@" + JsonPath.escaped(id);
        // no escaped id holds ~2
        return before == 0 ? segment : segment + "~2" + before;
    }
}
