package dev.plumbline.io.json;

import dev.plumbline.goal.Goal;
import dev.plumbline.plan.change.GoalAdded;

/** One more goal as it is written. */
record GoalAddedDocument(@Required Goal goal) {

    static GoalAddedDocument from(GoalAdded added) {
        return new GoalAddedDocument(added.goal());
    }

    GoalAdded toChange() {
        return new GoalAdded(goal);
    }
}
