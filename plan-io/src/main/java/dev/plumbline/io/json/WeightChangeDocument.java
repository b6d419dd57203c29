package dev.plumbline.io.json;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.change.WeightChange;
import java.math.BigDecimal;

/** Another weight as it is written. */
record WeightChangeDocument(@Required GoalId goal, @Required BigDecimal weight) {

    static WeightChangeDocument from(WeightChange change) {
        return new WeightChangeDocument(change.goal(), change.weight());
    }

    WeightChange toChange() {
        return new WeightChange(goal, weight);
    }
}
