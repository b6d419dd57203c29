package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a routine task was done as often as asked, up to a moment (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param occurrences every time it was to be done in the periods begun so far, in order
 */
public record RoutineRecord(RoutineTask task, List<RoutineOccurrence> occurrences) {

    /** A routine task was not done. */
    public static final FindingCode MISSED = FindingCode.of(
                    "routine-missed",
                    Severity.WARNING,
                    "常规工作[{task}]在{period}漏做{count}次",
                    "Routine task [{task}] was missed {count} times in {period}")
            .advising("补做或说明原因", "Do it now or say why not");

    public RoutineRecord {
        occurrences = List.copyOf(occurrences);
    }

    /** The record of a routine task from what was done; what holds after the moment is left out. */
    public static RoutineRecord of(RoutineTask task, Collection<RoutineDone> done, AsOf asOf, ZoneId zone) {
        Map<Period, Integer> inTime = new HashMap<>();
        Map<Period, Integer> late = new HashMap<>();
        for (RoutineDone each : done) {
            if (each.task().equals(task.id()) && !each.when().instant(zone).isAfter(asOf.instant(zone))) {
                LocalDate day = each.when().date(zone);
                Period period = each.of().orElseGet(() -> period(task, day));
                (day.isAfter(period.end()) ? late : inTime).merge(period, 1, Integer::sum);
            }
        }
        List<RoutineOccurrence> occurrences = new ArrayList<>();
        LocalDate today = asOf.date(zone);
        Period period = period(task, task.span().start());
        while (!period.start().isAfter(today)
                && !period.end().isAfter(task.span().end())) {
            add(occurrences, task, period, inTime.getOrDefault(period, 0), late.getOrDefault(period, 0), today);
            period = period.next();
        }
        return new RoutineRecord(task, occurrences);
    }

    private static Period period(RoutineTask task, LocalDate day) {
        return Period.containing(task.per(), day, Month.JANUARY);
    }

    private static void add(
            List<RoutineOccurrence> occurrences,
            RoutineTask task,
            Period period,
            int inTime,
            int late,
            LocalDate today) {
        // At the end of its last day a period is over.
        RoutineOccurrence.State open =
                today.isBefore(period.end()) ? RoutineOccurrence.State.DUE : RoutineOccurrence.State.MISSED;
        for (int number = 1; number <= task.times(); number++) {
            RoutineOccurrence.State state = number <= inTime
                    ? RoutineOccurrence.State.DONE
                    : number <= inTime + late ? RoutineOccurrence.State.LATE : open;
            occurrences.add(new RoutineOccurrence(task.id(), period, number, state));
        }
    }

    /** How many occurrences are in a state. */
    public long count(RoutineOccurrence.State state) {
        return occurrences.stream().filter(each -> each.state() == state).count();
    }

    /** A finding for each period in which it was missed. */
    public List<Finding> findings() {
        Map<Period, Integer> missed = new LinkedHashMap<>();
        for (RoutineOccurrence each : occurrences) {
            if (each.state() == RoutineOccurrence.State.MISSED) {
                missed.merge(each.period(), 1, Integer::sum);
            }
        }
        List<Finding> findings = new ArrayList<>();
        missed.forEach((period, count) -> findings.add(Finding.builder(MISSED)
                .location(Location.ofPath("routine/" + task.id()))
                .putFigure("task", task.name())
                .putFigure("period", period)
                .putFigure("count", count)
                .build()));
        return findings;
    }
}
