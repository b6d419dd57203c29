package dev.plumbline.io.ical;

import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanningDate;
import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.PlanningStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of planning with their days (PLAN-7), a series for each step and year. They are the company's, and those of
 * operations management, which watches over them.
 */
final class TimetableEvents {

    private final PlanStatus status;
    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;

    private record Key(PlanningStep step, int year) {}

    TimetableEvents(PlanStatus status, Reach reach, Phrases phrases, EventList events) {
        this.status = status;
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
    }

    void add() {
        List<? extends PartyId> watching = status.book().organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
        if (!reach.fallsToAny(watching)) {
            return;
        }
        Map<Key, List<PlanningDate>> series = new LinkedHashMap<>();
        for (PlanningStatus step : status.timetable().all()) {
            PlanningDate date = step.date();
            if (Days.areTaken(date.due())) {
                series.computeIfAbsent(
                                new Key(date.step(), date.period().start().getYear()), any -> new ArrayList<>())
                        .add(date);
            }
        }
        series.forEach(this::add);
    }

    private void add(Key key, List<PlanningDate> dates) {
        PlanningRule rule = status.policy().timetable().rules().stream()
                .filter(each -> each.step() == key.step())
                .findFirst()
                .orElseThrow();
        YearMonth month = YearMonth.from(dates.get(0).period().start()).plusMonths(rule.month());
        List<LocalDate> days = dates.stream().map(PlanningDate::due).toList();
        events.add(
                "book",
                new Event(
                        events.uids().of("timetable", key.step().name(), Integer.toString(key.year())),
                        0,
                        new EventTime.Series(Recurrence.ofDays(RecurrenceRule.of(rule, month), days)),
                        phrases.labelled(phrases.say("计划编制", "Planning"), phrases.say(key.step())),
                        phrases.lines()
                                .add(
                                        "非工作日",
                                        "Days without work",
                                        phrases.say(status.policy().timetable().shift()))
                                .all(),
                        phrases.say("计划编制", "Planning"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }
}
