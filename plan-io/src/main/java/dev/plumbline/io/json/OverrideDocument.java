package dev.plumbline.io.json;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Moment;

/** An attainment set by hand, as it is written. */
record OverrideDocument(
        @Required GoalId goal,
        @Required Moment when,
        @Required Double attainment,
        @Required String reason) {

    static OverrideDocument from(AttainmentOverride override) {
        return new OverrideDocument(
                override.goal(), override.when(), override.attainment().value().orElseThrow(), override.reason());
    }

    AttainmentOverride toOverride() {
        return new AttainmentOverride(goal, when, Ratio.of(attainment), reason);
    }
}
