package dev.plumbline.task.schedule;

/** The boundaries at which tasks can and must start, each in the numbers of its own task's axis. */
interface Timing {

    /** The earliest boundary at which a task can start. */
    int early(int task);

    /** The latest boundary at which it must start. */
    int late(int task);

    /** By how many days the task that a link leaves can start later before the link moves the other's early start. */
    int gap(int link);

    /** By how many days it can be finished later without being after the end of everything. */
    int gapToEnd(int task);

    /** How many tasks were timed anew to make this: all of them at first, later those that a change reached. */
    int timed();

    /** The timing of a network that differs from this one's in a single task. */
    Timing after(TaskNetwork changed, int task);
}
