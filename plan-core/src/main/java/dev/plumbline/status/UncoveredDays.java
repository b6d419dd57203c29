package dev.plumbline.status;

import dev.plumbline.collaboration.DueItem;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.time.CoverageMark;
import java.util.List;

/** Gathers from all parts of a status the days that they rest on and that no calendar covers (CAL-1). */
final class UncoveredDays {

    private final PlanStatus status;
    private final CoverageMark.Collector asked = new CoverageMark.Collector();

    private UncoveredDays(PlanStatus status) {
        this.status = status;
    }

    static List<CoverageMark> of(PlanStatus status) {
        UncoveredDays days = new UncoveredDays(status);
        days.plans();
        days.tasks();
        days.clocks();
        return days.asked.marks();
    }

    private void plans() {
        for (WorkStatus work : status.work()) {
            asked.add(status.rollup(work.plan().id()).uncovered().stream().toList());
            asked.add(work.schedule().uncovered());
            work.routines().stream()
                    .flatMap(routine -> routine.occurrences().stream())
                    .forEach(each ->
                            asked.add(each.occurrence().uncovered().stream().toList()));
        }
        asked.add(status.timetable().uncovered());
        asked.add(status.reportsDue().uncovered());
    }

    private void tasks() {
        status.tasks()
                .forEach(task -> asked.add(task.progress().uncovered().stream().toList()));
        status.delays().ifPresent(impact -> asked.add(impact.uncovered()));
    }

    private void clocks() {
        status.issues().stream()
                .flatMap(issue -> issue.clocks().stream())
                .filter(reading -> !reading.isStopped())
                .map(SlaReading::uncovered)
                .forEach(mark -> asked.add(mark.stream().toList()));
        status.collaborations().toDo().stream()
                .map(DueItem::uncovered)
                .forEach(mark -> asked.add(mark.stream().toList()));
    }
}
