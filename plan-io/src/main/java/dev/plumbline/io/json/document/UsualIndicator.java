package dev.plumbline.io.json.document;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import org.jspecify.annotations.Nullable;

/** What goes without saying of an indicator and is not written. Part of version 1 of the format. */
final class UsualIndicator {

    private static final Indicator UNSTATED = Indicator.unstated();

    private UsualIndicator() {}

    static Direction direction(Indicator indicator) {
        Target target = indicator.target().orElse(null);
        if (target instanceof Target.Range) {
            return Direction.WITHIN;
        }
        return target instanceof Target.Done ? Direction.DONE : Direction.HIGHER;
    }

    static Frequency frequency(Indicator indicator) {
        if (indicator.isQualitative()) {
            return Frequency.IRREGULAR;
        }
        return indicator.key() ? Frequency.WEEKLY : Frequency.MONTHLY;
    }

    /** The indicator of a goal without its id where that is the goal's own; null where nothing is said of it. */
    static @Nullable Indicator ofGoal(Goal goal) {
        Indicator indicator = goal.indicator();
        if (!indicator.id().value().equals(goal.id().value())) {
            return indicator;
        }
        Indicator bare = indicator.toBuilder().id(UNSTATED.id()).build();
        return bare.equals(UNSTATED) ? null : bare;
    }
}
