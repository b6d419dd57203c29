package dev.plumbline.io.json.codec;

import java.util.Arrays;

/** Where in a JSON text somebody writes. Confined to one thread. */
final class OutputPath {

    private static final int USUAL_DEPTH = 16;

    private String[] names = new String[USUAL_DEPTH];
    private String[] ids = new String[USUAL_DEPTH];
    private int[] places = new int[USUAL_DEPTH];
    private boolean[] lists = new boolean[USUAL_DEPTH];
    private final SameIds same = new SameIds();
    private int depth;

    int depth() {
        return depth;
    }

    void enter(boolean isList) {
        depth++;
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            ids = Arrays.copyOf(ids, 2 * depth);
            places = Arrays.copyOf(places, 2 * depth);
            lists = Arrays.copyOf(lists, 2 * depth);
        }
        places[depth] = -1;
        lists[depth] = isList;
        ids[depth] = "";
    }

    /** Leaves a list or an object; whether it is empty. */
    boolean leave() {
        return places[depth--] < 0;
    }

    /** Goes to the next item or member; whether it is the first. */
    boolean next() {
        return ++places[depth] == 0;
    }

    void name(String name) {
        names[depth] = name;
    }

    /** Says what the object that was entered is called, as one part of its place. */
    void called(String id) {
        String whole = pointer(depth - 1);
        ids[depth] = same.segment(whole.substring(0, Math.max(0, whole.lastIndexOf('/'))), id);
    }

    String pointer() {
        return pointer(depth);
    }

    private String pointer(int last) {
        StringBuilder pointer = new StringBuilder();
        for (int level = 1; level <= last; level++) {
            pointer.append('/').append(token(level));
        }
        return pointer.toString();
    }

    /** The place of the object that was entered, with the ids of things instead of their numbers. */
    String place() {
        StringBuilder place = new StringBuilder();
        for (int level = 1; level < depth; level++) {
            String id = ids[level + 1];
            place.append(id.isEmpty() ? "/" + token(level) : id);
        }
        return place.toString();
    }

    private String token(int level) {
        return lists[level] ? Integer.toString(places[level]) : JsonPath.escaped(names[level]);
    }
}
