package dev.plumbline.io.json.codec;

import java.util.Arrays;

/**
 * Where in a JSON text somebody stands; the pointer is made only when somebody asks. Confined to one thread.
 */
class JsonPath {

    private static final int USUAL_DEPTH = 16;

    private final String base;
    private String[] names = new String[USUAL_DEPTH];
    /** Of a list the place of its item, of an object how many members it has had; from 0. */
    private int[] places = new int[USUAL_DEPTH];
    /** Of a list a number that no other has, of an object 0. */
    private int[] lists = new int[USUAL_DEPTH];

    private int depth;
    private int listCount;

    /** A path below the pointer of something. */
    JsonPath(String base) {
        this.base = base;
    }

    final int depth() {
        return depth;
    }

    final void enter(boolean isList) {
        depth++;
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            places = Arrays.copyOf(places, 2 * depth);
            lists = Arrays.copyOf(lists, 2 * depth);
        }
        places[depth] = -1;
        lists[depth] = isList ? ++listCount : 0;
    }

    final void leave() {
        depth--;
    }

    /** Goes to the next member or item; whether it is the first. */
    final boolean next() {
        return ++places[depth] == 0;
    }

    final void member(String name) {
        names[depth] = name;
    }

    /** The name of the member that is being read. */
    final String name() {
        return names[depth];
    }

    /** The place of the item of the list that is being read, from 0. */
    public final int item() {
        return places[depth];
    }

    /** Whether it is an item of a list of the whole text. */
    public final boolean isItemOf(String list) {
        return depth == 2 && lists[2] != 0 && isMember(1, list);
    }

    /** Whether it is a member of the whole text. */
    public final boolean isMember(String name) {
        return depth == 1 && isMember(1, name);
    }

    private boolean isMember(int level, String name) {
        return base.isEmpty() && lists[level] == 0 && name.equals(names[level]);
    }

    /** The number of the nearest list, 0 outside of any. */
    final int list() {
        return lists[listLevel()];
    }

    /** The place within the nearest list. */
    final int placeInList() {
        return places[listLevel()];
    }

    private int listLevel() {
        int level = depth;
        while (level > 0 && lists[level] == 0) {
            level--;
        }
        return level;
    }

    /** The pointer of the nearest list. */
    final String listPointer() {
        return pointer(listLevel() - 1);
    }

    /** What has to be put behind the item of the nearest list to come here. */
    final String belowItem() {
        StringBuilder below = new StringBuilder();
        append(listLevel() + 1, depth, below);
        return below.toString();
    }

    /** Whether the nearest list is the one that this is an item of. */
    final boolean isItem() {
        return lists[depth] != 0;
    }

    /** The JSON pointer (RFC 6901). */
    public final String pointer() {
        return pointer(depth);
    }

    private String pointer(int last) {
        StringBuilder pointer = new StringBuilder(base);
        append(1, last, pointer);
        return pointer.toString();
    }

    private void append(int first, int last, StringBuilder pointer) {
        for (int level = first; level <= last; level++) {
            String token = lists[level] != 0 ? Integer.toString(places[level]) : names[level];
            pointer.append('/').append(escaped(token));
        }
    }

    /** A name as a pointer writes it. */
    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
