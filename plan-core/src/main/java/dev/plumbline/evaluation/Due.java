package dev.plumbline.evaluation;

import dev.plumbline.goal.Goal;
import dev.plumbline.time.Period;
import java.time.LocalDate;

/** By when a goal is to be met. */
final class Due {

    private Due() {}

    /** The goal's deadline, or the period's last day where that comes first. */
    static LocalDate of(Goal goal, Period period) {
        return goal.deadline()
                .filter(deadline -> deadline.isBefore(period.end()))
                .orElse(period.end());
    }
}
