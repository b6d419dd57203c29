package dev.plumbline.io.html;

/** How many rows of a kind a section can still hold, and how many it had to leave out. Mutable, for one section. */
final class Room {

    private int free = Selection.MOST;
    private int left;

    /** Takes room for some rows, as many as there is room for, and says how many that are. */
    int take(int rows) {
        return take(rows, rows);
    }

    /** The same for no more than so many of them. */
    int take(int rows, int most) {
        int taken = Math.min(rows, Math.min(free, most));
        free -= taken;
        left += rows - taken;
        return taken;
    }

    boolean isFull() {
        return free == 0;
    }

    /** How many rows found no room so far. */
    int left() {
        return left;
    }
}
