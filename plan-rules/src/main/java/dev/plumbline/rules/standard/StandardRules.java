package dev.plumbline.rules.standard;

import dev.plumbline.rules.spi.Rule;
import java.util.List;

/** The built-in rules, in the order in which people look for problems. */
public final class StandardRules {

    private StandardRules() {}

    /** One of each. */
    public static List<Rule<?>> all() {
        return List.of(
                new GoalParentRule(),
                new GoalDeviationRule(),
                new StatedRateRule(),
                new TaskOwnerRule(),
                new TaskGoalRule(),
                new TaskReasonRule(),
                new TaskLagRule(),
                new IssueCauseRule());
    }
}
