package dev.plumbline.io.ical;

import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Occurrence;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The reports and measurements that are owed, until the end of their plans (MON-3): those up to the next one as the status
 * tells them, and as its cadence goes on after that. What one party owes as often of one plan's indicators is one series.
 */
final class ReportEvents {

    private final PlanStatus status;
    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;
    private final Map<Object, List<Occurrence>> known = new HashMap<>();

    private record MeasurementsKey(PlanId plan, Optional<PartyId> owner, Frequency frequency) {}

    private record Owed(Cadence cadence, DateRange range, WorkingCalendar calendar) {}

    ReportEvents(PlanStatus status, Reach reach, Phrases phrases, EventList events) {
        this.status = status;
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
    }

    void add() {
        Map<MeasurementsKey, Map<LocalDate, Occurrence>> days = new LinkedHashMap<>();
        Map<MeasurementsKey, Set<String>> titles = new LinkedHashMap<>();
        for (ReportDue due : status.reportsDue().all()) {
            if (reach.fallsToAny(due.owner().stream().toList())) {
                status.plan(due.plan()).ifPresent(plan -> {
                    if (due.kind() == ReportDue.Kind.REPORT) {
                        kind(due).ifPresent(kind -> addReport(due, plan, kind));
                    } else {
                        goal(due, plan.plan()).ifPresent(goal -> {
                            MeasurementsKey key = new MeasurementsKey(
                                    due.plan(), due.owner(), goal.indicator().frequency());
                            titles.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                    .add(due.title());
                            Map<LocalDate, Occurrence> of = days.computeIfAbsent(key, any -> new TreeMap<>());
                            measurements(due, plan.plan(), goal).forEach(each -> of.putIfAbsent(each.date(), each));
                        });
                    }
                });
            }
        }
        days.forEach((key, of) -> addMeasurements(key, List.copyOf(of.values()), titles.get(key)));
    }

    private Optional<ReportKind> kind(ReportDue due) {
        return status.policy().monitoring().reports().stream()
                .filter(kind -> due.report().filter(kind.id()::equals).isPresent())
                .findFirst();
    }

    private static Optional<Goal> goal(ReportDue due, Plan plan) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(GoalId.of(due.about().id())))
                .findFirst();
    }

    private List<Occurrence> measurements(ReportDue due, Plan plan, Goal goal) {
        MonitoringPolicy policy = status.policy().monitoring();
        return policy.cadence(goal.indicator().frequency())
                .map(cadence -> {
                    DateRange span = span(plan);
                    LocalDate last = goal.deadline().filter(span::contains).orElse(span.end());
                    DateRange range = DateRange.ofClosed(span.start(), last);
                    return owed(due, new Owed(cadence, range, calendar(plan, due.owner())), any -> true);
                })
                .orElse(List.of());
    }

    private void addMeasurements(MeasurementsKey key, List<Occurrence> occurrences, Set<String> titles) {
        Cadence cadence = status.policy().monitoring().cadence(key.frequency()).orElseThrow();
        String owner = key.owner().map(PartyId::toString).orElse("");
        add(
                key.plan(),
                events.uids()
                        .of(
                                "measurements",
                                key.plan().value(),
                                owner,
                                key.frequency().name()),
                cadence,
                occurrences,
                phrases.say("报送指标实际值", "Report measurements")
                        + phrases.say("（" + titles.size() + "项）", " (" + titles.size() + ")"),
                phrases.lines()
                        .add("指标", "Of", String.join(phrases.say("、", ", "), titles))
                        .add("报送人", "Owed by", key.owner().map(phrases::name))
                        .add("频次", "How often", phrases.say(cadence))
                        .all());
    }

    private void addReport(ReportDue due, PlanInForce plan, ReportKind kind) {
        Owed owed = new Owed(kind.cadence(), span(plan.plan()), calendar(plan.plan(), due.owner()));
        LocalDate begin = begin(plan.plan(), due.owner());
        List<Occurrence> occurrences = owed(
                due,
                owed,
                each -> !kind.covered(meant(kind.cadence(), each)).end().isBefore(begin));
        String owner = due.owner().map(PartyId::toString).orElse("");
        Localized recipient = Localized.listed(due.recipient().stream().toList());
        add(
                due.plan(),
                events.uids().of("report", due.plan().value(), kind.id(), owner),
                kind.cadence(),
                occurrences,
                phrases.labelled(
                        phrases.say("提交", "Hand in"), IcsText.shortened(kind.name(), CalendarFile.LONGEST_SUMMARY)),
                phrases.lines()
                        .add("提交人", "Owed by", due.owner().map(phrases::name))
                        .add("报送至", "To", phrases.say(recipient))
                        .add("频次", "How often", phrases.say(kind.cadence()))
                        .add(
                                "计划",
                                "Plan",
                                plan.plan().title().orElse(plan.plan().id().value()))
                        .all());
    }

    private static LocalDate meant(Cadence cadence, Occurrence occurrence) {
        return cadence.equals(Cadence.daily()) ? occurrence.date() : occurrence.planned();
    }

    /** The first day on which a task that is not over is under way; behind the plan where there is none. */
    private LocalDate begin(Plan plan, Optional<PartyId> owner) {
        return status.tasks(plan.id()).stream()
                .filter(task -> !task.isOver() && unit(task).equals(owner))
                .map(task -> task.task().start().orElse(plan.period().start()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private Optional<PartyId> unit(TaskStatus task) {
        return task.owners().stream()
                .findFirst()
                .map(owner -> status.book()
                        .organisation()
                        .unitOf(owner)
                        .<PartyId>map(unit -> unit)
                        .orElse(owner));
    }

    /** The days of a plan for which something is owed: from its publication on. */
    private DateRange span(Plan plan) {
        LocalDate from = plan.period().start();
        List<PlanVersion> versions = status.book().history(plan.id()).knownAt(status.asOf());
        if (!versions.isEmpty()) {
            LocalDate since = LocalDate.ofInstant(
                    versions.get(0).published().recordedAt(), status.book().zone());
            from = since.isAfter(from) ? since : from;
        }
        LocalDate end = plan.period().end();
        return DateRange.ofClosed(from.isAfter(end) ? end : from, end);
    }

    private WorkingCalendar calendar(Plan plan, Optional<PartyId> owner) {
        Optional<OrgUnitId> unit = owner.flatMap(status.book().organisation()::unitOf);
        return unit.flatMap(status.calendars()::ofUnit)
                .orElseGet(() -> status.calendars().workingDays(plan));
    }

    /** What the status tells of, and what comes after the last time that it can tell of. */
    private List<Occurrence> owed(ReportDue due, Owed owed, Predicate<Occurrence> goesOn) {
        Set<Instant> told = new HashSet<>();
        due.occurrences().stream().map(ReportOccurrence::due).forEach(told::add);
        WorkingClock clock = owed.calendar().at(status.book().zone());
        List<Occurrence> all = new ArrayList<>();
        boolean isTold = true;
        for (Occurrence each : occurrences(owed)) {
            if (isTold ? told.contains(each.due(clock)) : goesOn.test(each)) {
                all.add(each);
            }
            isTold &= !each.date().isAfter(status.date());
        }
        return all;
    }

    private List<Occurrence> occurrences(Owed owed) {
        return known.computeIfAbsent(
                owed,
                any -> CadenceEvents.within(owed.range()).stream()
                        .flatMap(range -> owed.cadence().occurrences(range, owed.calendar()))
                        .toList());
    }

    private void add(
            PlanId plan,
            String uid,
            Cadence cadence,
            List<Occurrence> occurrences,
            String summary,
            List<String> description) {
        if (occurrences.isEmpty()) {
            events.leave("plan/" + plan, "{count}项没有到期日的应报事项", "{count} {count|report|reports} without a day", 1);
            return;
        }
        events.add(
                "plan/" + plan,
                new Event(
                        uid,
                        status.plan(plan).map(PlanInForce::number).orElse(0),
                        CadenceEvents.series(cadence, occurrences, status.book().zone()),
                        summary,
                        description,
                        phrases.say("应报事项", "Report"),
                        Standing.CONFIRMED,
                        0,
                        false));
    }
}
