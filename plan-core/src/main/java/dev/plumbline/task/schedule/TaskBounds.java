package dev.plumbline.task.schedule;

/**
 * How long a task takes and between which boundaries of its axis it may start, whatever it waits for.
 *
 * @param duration its days
 * @param earliest the earliest boundary at which it may start
 * @param latest the latest one, or {@link #NO_LIMIT}
 * @param pinned whether it has started, so that nothing it waits for moves it
 * @param done whether it is finished
 */
record TaskBounds(int duration, int earliest, int latest, boolean pinned, boolean done) {

    static final int NO_LIMIT = Integer.MAX_VALUE / 2;

    TaskBounds notBefore(int boundary) {
        return new TaskBounds(duration, Math.max(earliest, boundary), latest, pinned, done);
    }

    TaskBounds lasting(int days) {
        return new TaskBounds(days, earliest, latest, pinned, done);
    }
}
