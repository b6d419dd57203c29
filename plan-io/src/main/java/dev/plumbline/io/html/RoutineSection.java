package dev.plumbline.io.html;

import dev.plumbline.task.RoutineOccurrence;
import dev.plumbline.task.RoutineRecord;
import java.util.Optional;
import java.util.OptionalInt;

/** Work that comes again and again: how often it was done in time, late or not at all (TASK-9). */
final class RoutineSection implements Section {

    @Override
    public Words title() {
        return Words.ROUTINES;
    }

    @Override
    public String anchor() {
        return "routines";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.parts().stream()
                .mapToInt(part -> part.plan().routines().size())
                .sum());
    }

    @Override
    public void write(Page page) {
        if (count(page).orElse(0) == 0) {
            page.nothing();
            return;
        }
        page.openTable("routines");
        page.columns(
                Words.ROUTINE,
                Words.OWNER,
                Words.CADENCE,
                Words.TIMES_DONE,
                Words.TIMES_LATE,
                Words.TIMES_MISSED,
                Words.NEXT_DUE);
        page.parts().stream().filter(part -> !part.plan().routines().isEmpty()).forEach(part -> plan(page, part));
        page.closeTable();
    }

    private static void plan(Page page, PlanPart part) {
        page.html().open("tbody");
        page.groupRow(part, 7);
        part.work().routines().forEach(record -> row(page, record));
        page.html().close();
    }

    private static void row(Page page, RoutineRecord record) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("td", record.task().name(), "class", "name");
        html.leaf("td", page.label(record.task().owner()));
        html.leaf("td", record.task().cadence().toString());
        count(page, record, RoutineOccurrence.State.DONE);
        count(page, record, RoutineOccurrence.State.LATE);
        count(page, record, RoutineOccurrence.State.MISSED);
        page.cell(nextDue(record), "class", "date");
        html.close();
    }

    private static void count(Page page, RoutineRecord record, RoutineOccurrence.State state) {
        boolean adverse = record.count(state) > 0 && state != RoutineOccurrence.State.DONE;
        page.html().leaf("td", Long.toString(record.count(state)), "class", adverse ? "num adverse" : "num");
    }

    private static Optional<?> nextDue(RoutineRecord record) {
        return record.occurrences().stream()
                .filter(each -> each.state() == RoutineOccurrence.State.DUE)
                .map(each -> each.occurrence().date())
                .findFirst();
    }
}
