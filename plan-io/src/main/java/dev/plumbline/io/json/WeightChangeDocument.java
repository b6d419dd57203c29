package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.change.WeightChange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Another weight as it is written. */
record WeightChangeDocument(@Required GoalId goal, @Nullable BigDecimal weight) {

    static WeightChangeDocument from(WeightChange change) {
        return new WeightChangeDocument(change.goal(), change.weight().orElse(null));
    }

    WeightChange toChange() {
        return new WeightChange(goal, ofNullable(weight));
    }
}
