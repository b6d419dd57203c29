package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Occurrence;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a routine task was done as often as asked, up to a moment (TASK-9).
 *
 * <p>What was done counts for the first due date on or after its day, unless it names another. Immutable and thread-safe.
 *
 * @param task the routine task
 * @param occurrences every time it was to be done so far, and the next due date's, in order
 * @param beyond when it was done beyond what was asked for, in order
 */
public record RoutineRecord(RoutineTask task, List<RoutineOccurrence> occurrences, List<Moment> beyond) {

    /** A routine task was not done. */
    public static final FindingCode MISSED = FindingCode.of(
                    "routine-missed",
                    Severity.WARNING,
                    "常规工作“{task}”漏做{count}次：{dates}",
                    "Routine task [{task}] was missed {count} {count|time|times}: {dates}")
            .advising("补做或说明原因", "Do it now or say why not");

    public RoutineRecord {
        occurrences = List.copyOf(occurrences);
        beyond = List.copyOf(beyond);
    }

    /** The record of a routine task from what was done; what holds after the moment is left out. */
    public static RoutineRecord of(
            RoutineTask task, Collection<RoutineDone> done, AsOf asOf, ZoneId zone, WorkingCalendar calendar) {
        List<Occurrence> asked = asked(task, asOf.date(zone), calendar);
        TreeMap<LocalDate, List<Moment>> doneFor = new TreeMap<>();
        asked.forEach(each -> doneFor.putIfAbsent(each.date(), new ArrayList<>()));
        done.stream()
                .filter(each -> each.task().equals(task.id()))
                .filter(each -> !each.when().instant(zone).isAfter(asOf.instant(zone)))
                .sorted(Comparator.comparing(each -> each.when().instant(zone)))
                .forEach(each -> Optional.ofNullable(doneFor.ceilingEntry(
                                each.due().orElse(each.when().date(zone))))
                        .ifPresent(due -> due.getValue().add(each.when())));
        List<RoutineOccurrence> occurrences = new ArrayList<>();
        for (Occurrence each : asked) {
            List<Moment> moments = doneFor.getOrDefault(each.date(), List.of());
            occurrences.add(occurrence(task, each, inOrder(moments, each, zone), asOf, zone));
        }
        Map<LocalDate, Long> times =
                asked.stream().collect(Collectors.groupingBy(Occurrence::date, Collectors.counting()));
        List<Moment> beyond = asked.stream()
                .filter(each -> each.number() == 1)
                .flatMap(each ->
                        inOrder(doneFor.get(each.date()), each, zone).stream().skip(times.get(each.date())))
                .toList();
        return new RoutineRecord(task, occurrences, beyond);
    }

    /** Those in time first. */
    private static List<Moment> inOrder(List<Moment> done, Occurrence due, ZoneId zone) {
        Map<Boolean, List<Moment>> parts =
                done.stream().collect(Collectors.partitioningBy(when -> isInTime(when, due, zone)));
        return Stream.concat(parts.get(true).stream(), parts.get(false).stream())
                .toList();
    }

    /** The occurrences up to the first due date that is not before today. */
    private static List<Occurrence> asked(RoutineTask task, LocalDate today, WorkingCalendar calendar) {
        List<Occurrence> asked = new ArrayList<>();
        DateRange span = task.span();
        for (Occurrence each : (Iterable<Occurrence>) task.cadence().occurrences(span, calendar)::iterator) {
            boolean next =
                    !asked.isEmpty() && !asked.get(asked.size() - 1).date().isBefore(today);
            if (next && each.date().isAfter(asked.get(asked.size() - 1).date())) {
                break;
            }
            asked.add(each);
        }
        return asked;
    }

    /** The first ones done in time make the first occurrences of a due date done, the others late. */
    private static RoutineOccurrence occurrence(
            RoutineTask task, Occurrence due, List<Moment> done, AsOf asOf, ZoneId zone) {
        Optional<Moment> when = done.stream().skip(due.number() - 1).findFirst();
        RoutineOccurrence.State undone =
                asOf.instant(zone).isBefore(due.moment(zone).instant(zone))
                        ? RoutineOccurrence.State.DUE
                        : RoutineOccurrence.State.MISSED;
        RoutineOccurrence.State state = when.map(
                        each -> isInTime(each, due, zone) ? RoutineOccurrence.State.DONE : RoutineOccurrence.State.LATE)
                .orElse(undone);
        return new RoutineOccurrence(task.id(), due, state, when);
    }

    /** What is only known by its date is in time on the due date, at whatever hour it was due. */
    private static boolean isInTime(Moment when, Occurrence due, ZoneId zone) {
        return when instanceof Moment.OnDate
                ? !when.date(zone).isAfter(due.date())
                : !when.instant(zone).isAfter(due.moment(zone).instant(zone));
    }

    /** How many occurrences are in a state. */
    public long count(RoutineOccurrence.State state) {
        return occurrences.stream().filter(each -> each.state() == state).count();
    }

    /** The one finding that tells of all that was missed. */
    public Optional<Finding> missed() {
        List<LocalDate> dates = occurrences.stream()
                .filter(each -> each.state() == RoutineOccurrence.State.MISSED)
                .map(each -> each.occurrence().date())
                .toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.builder(MISSED)
                        .location(Location.ofPath("routine/" + task.id()))
                        .putFigure("task", task.name())
                        .putFigure("count", dates.size())
                        .putFigure("dates", dates)
                        .build());
    }
}
