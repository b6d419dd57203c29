package dev.plumbline.status;

import dev.plumbline.plan.PlanningDate;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of the planning timetable, and whether it was done (PLAN-7). Immutable and thread-safe.
 *
 * @param date the step, its period and its day
 * @param state how it stands
 * @param done the day on which it was done; empty while it is not, or where nobody can tell
 * @param lack what of it is still missing, where a part of it was done
 */
public record PlanningStatus(
        PlanningDate date, PlanningState state, Optional<LocalDate> done, Optional<Localized> lack) {

    /** Whether its day has passed and it is not done. */
    public boolean isOverdue() {
        return state == PlanningState.OVERDUE;
    }
}
