package dev.plumbline.io.html;

import dev.plumbline.task.Initiative;
import java.util.List;

/**
 * The initiatives (关键举措) of a goal, or of a plan as a whole, that stand in the page. Immutable and thread-safe.
 *
 * @param shown those that stand there, in the plan's order
 * @param left how many more there are; 0 or more
 */
record ShownInitiatives(List<Initiative> shown, int left) {

    static final ShownInitiatives NONE = new ShownInitiatives(List.of(), 0);

    private static final int MOST = 20;

    ShownInitiatives {
        shown = List.copyOf(shown);
    }

    /** The first of them. */
    static ShownInitiatives of(List<Initiative> all) {
        return new ShownInitiatives(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }
}
