package dev.plumbline.io.json;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.change.GoalRemoved;

/** One goal less as it is written. */
record GoalRemovedDocument(@Required GoalId goal) {

    static GoalRemovedDocument from(GoalRemoved removed) {
        return new GoalRemovedDocument(removed.goal());
    }

    GoalRemoved toChange() {
        return new GoalRemoved(goal);
    }
}
