package dev.plumbline.io.json;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.change.TargetChange;

/** Another target as it is written. */
record TargetChangeDocument(
        @Required IndicatorId indicator, @Required Target target) {

    static TargetChangeDocument from(TargetChange change) {
        return new TargetChangeDocument(change.indicator(), change.target());
    }

    TargetChange toChange() {
        return new TargetChange(indicator, target);
    }
}
