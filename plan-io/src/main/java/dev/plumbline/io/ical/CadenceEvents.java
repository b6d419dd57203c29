package dev.plumbline.io.ical;

import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Occurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Work that comes again and again (TASK-9), and how what recurs by a cadence is told. */
final class CadenceEvents {

    private final PlanStatus status;
    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;
    private final Recorded recorded;

    CadenceEvents(PlanStatus status, Reach reach, Phrases phrases, EventList events, Recorded recorded) {
        this.status = status;
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
        this.recorded = recorded;
    }

    void add() {
        for (PlanInForce plan : status.plansInForce()) {
            Revisions<String, RoutineTask> revisions = Revisions.of(status, plan, CadenceEvents::routines);
            for (RoutineTask routine : plan.plan().routines()) {
                if (reach.holdsAny(routine.owner().stream().toList())) {
                    int revision = revisions.number(routine.id().value());
                    add(plan.plan(), routine, revision, Standing.CONFIRMED);
                }
            }
            revisions.gone().forEach((id, routine) -> {
                if (reach.holdsAny(routine.owner().stream().toList())) {
                    add(plan.plan(), routine, revisions.number(id), Standing.CANCELLED);
                }
            });
        }
    }

    private static Map<String, RoutineTask> routines(Plan plan) {
        Map<String, RoutineTask> byId = new LinkedHashMap<>();
        plan.routines().forEach(routine -> byId.putIfAbsent(routine.id().value(), routine));
        return byId;
    }

    private void add(Plan plan, RoutineTask routine, int revision, Standing standing) {
        List<Occurrence> occurrences = within(routine.span()).stream()
                .flatMap(span ->
                        routine.cadence().occurrences(span, status.calendars().workingDays(plan)))
                .toList();
        if (occurrences.isEmpty()) {
            events.leave(
                    "plan/" + plan.id(),
                    "{count}项没有执行日的常规工作",
                    "{count} {count|routine task|routine tasks} without a day",
                    1);
            return;
        }
        events.add(
                "routine/" + routine.id(),
                new Event(
                        events.uids()
                                .of("routine", plan.id().value(), routine.id().value()),
                        revision + recorded.about("routine", routine.id()),
                        series(routine.cadence(), occurrences, status.book().zone()),
                        phrases.labelled(
                                phrases.say("常规工作", "Routine"),
                                IcsText.shortened(routine.name(), CalendarFile.LONGEST_SUMMARY)),
                        phrases.lines()
                                .add("负责人", "Responsible", routine.owner().map(phrases::name))
                                .add("频次", "How often", phrases.say(routine.cadence()))
                                .all(),
                        phrases.say("常规工作", "Routine"),
                        standing,
                        0,
                        false));
    }

    /** The part of a range whose days a calendar takes. */
    static Optional<DateRange> within(DateRange range) {
        return range.intersection(DateRange.ofClosed(Days.FIRST, Days.LAST));
    }

    /** The occurrences of a cadence, at its time of day or else on whole days. */
    static EventTime series(Cadence cadence, Collection<Occurrence> occurrences, ZoneId zone) {
        RecurrenceRule rule = RecurrenceRule.of(cadence);
        if (cadence.time().isEmpty()) {
            List<LocalDate> days = occurrences.stream().map(Occurrence::date).toList();
            return new EventTime.Series(Recurrence.ofDays(rule, days));
        }
        Stream<LocalDateTime> times = occurrences.stream()
                .map(each -> LocalDateTime.ofInstant(each.moment(zone).instant(zone), zone));
        return new EventTime.Series(Recurrence.ofTimes(rule, cadence.time().get(), times.toList(), zone));
    }
}
