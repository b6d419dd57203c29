package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalId;

/**
 * One goal of a live rollup, found once, for callers that look at it after each measurement. Confined to the thread of its
 * rollup.
 */
public final class LiveGoal {

    private final LiveRollup rollup;
    private final GoalId id;
    private final int position;

    LiveGoal(LiveRollup rollup, GoalId id, int position) {
        this.rollup = rollup;
        this.id = id;
        this.position = position;
    }

    /** The goal looked at. */
    public GoalId id() {
        return id;
    }

    /**
     * Its attainment now as a share of one: 0.8 is 80 %. NaN where it is undefined. Makes no object; {@link
     * LiveRollup#attainment} gives the same as a ratio (GOAL-7).
     */
    public double attainment() {
        return rollup.attainment(position);
    }
}
