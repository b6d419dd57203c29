package dev.plumbline.io.html;

import dev.plumbline.task.RoutineOccurrence;
import dev.plumbline.task.RoutineRecord;
import java.time.LocalDate;
import java.util.Optional;

/** Work that comes again and again: how often it was done in time, late or not at all (TASK-9). */
final class RoutineSection extends TableByPlan {

    RoutineSection() {
        super(
                Words.ROUTINES,
                "routines",
                Words.ROUTINE,
                Words.OWNER,
                Words.CADENCE,
                Words.TIMES_DONE,
                Words.TIMES_LATE,
                Words.TIMES_MISSED,
                Words.TIMES_BEYOND,
                Words.NEXT_DUE);
    }

    @Override
    int count(PlanPart part) {
        return part.plan().routines().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        return first(part.work().routines(), room, each -> row(page, each));
    }

    private static void row(Page page, RoutineRecord record) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", record.task().name(), "scope", "row", "class", "name");
        html.leaf("td", page.label(record.task().owner()));
        html.leaf("td", page.say(record.task().cadence()));
        count(page, record, RoutineOccurrence.State.DONE);
        count(page, record, RoutineOccurrence.State.LATE);
        count(page, record, RoutineOccurrence.State.MISSED);
        html.leaf("td", Integer.toString(record.beyond().size()), "class", "num");
        page.cell(nextDue(record).map(page::day), "class", "date");
        html.close();
    }

    private static void count(Page page, RoutineRecord record, RoutineOccurrence.State state) {
        boolean adverse = record.count(state) > 0 && state != RoutineOccurrence.State.DONE;
        page.html().leaf("td", Long.toString(record.count(state)), "class", adverse ? "num adverse" : "num");
    }

    private static Optional<LocalDate> nextDue(RoutineRecord record) {
        return record.occurrences().stream()
                .filter(each -> each.state() == RoutineOccurrence.State.DUE)
                .map(each -> each.occurrence().date())
                .findFirst();
    }
}
