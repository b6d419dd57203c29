package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.change.TargetChange;
import org.jspecify.annotations.Nullable;

/** Another target as it is written. */
record TargetChangeDocument(
        @Required IndicatorId indicator, @Nullable Target target) {

    static TargetChangeDocument from(TargetChange change) {
        return new TargetChangeDocument(change.indicator(), change.target().orElse(null));
    }

    TargetChange toChange() {
        return new TargetChange(indicator, ofNullable(target));
    }
}
