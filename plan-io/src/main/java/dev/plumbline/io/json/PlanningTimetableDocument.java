package dev.plumbline.io.json;

import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.time.DayShift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which days planning is done, as it is written; the standard convention for days without work where none is given. */
record PlanningTimetableDocument(
        List<PlanningRule> rules, @Nullable DayShift shift) {

    static PlanningTimetableDocument from(PlanningTimetable timetable) {
        return new PlanningTimetableDocument(timetable.rules(), timetable.shift());
    }

    PlanningTimetable toTimetable() {
        return new PlanningTimetable(
                rules, shift == null ? PlanningTimetable.standard().shift() : shift);
    }
}
