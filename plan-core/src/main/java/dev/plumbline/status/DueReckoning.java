package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalId;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reckoning of everything owed shares: the book, its calendars, the moment. Confined to one thread. */
final class DueReckoning {

    final PlanBook book;
    final PlanStatus status;
    final Instant now;
    private final FactView facts;
    private final BookCalendars calendars;
    private final DueSlot.Table slots;
    private final Map<LocalDate, Instant> starts = new HashMap<>();

    private DueReckoning(PlanStatus status, FactView facts) {
        this.status = status;
        this.facts = facts;
        this.book = status.book();
        this.calendars = status.calendars();
        this.now = status.asOf().instant(book.zone());
        this.slots = new DueSlot.Table(book.zone(), status.date());
    }

    static ReportsDue of(PlanStatus status, FactView facts) {
        DueReckoning reckoning = new DueReckoning(status, facts);
        DueMeasurements measurements = new DueMeasurements(reckoning);
        DueReports reports = new DueReports(reckoning);
        List<ReportDue> all = new ArrayList<>();
        for (Plan plan : status.plans()) {
            reckoning.span(plan).ifPresent(span -> {
                all.addAll(measurements.of(plan, span));
                all.addAll(reports.of(plan, span));
            });
        }
        return new ReportsDue(all, reckoning.unasked(reports));
    }

    /** What was handed in that nobody owes; what speaks of a time yet to come may be owed then. */
    private List<ReportFiled> unasked(DueReports reports) {
        return facts.of(ReportFiled.class).stream()
                .filter(filed -> status.plan(filed.plan()).isPresent())
                .filter(filed -> !filed.period().start().isAfter(status.date()))
                .filter(filed -> !reports.answers(filed))
                .toList();
    }

    /** The facts of a kind that count, with their stamps, in no order of theirs. */
    <F extends Fact> List<Entry<F>> entries(Class<F> kind) {
        return facts.held(kind);
    }

    /** What was recorded about a task, whether it counts or not. */
    List<Entry<TaskFact>> recorded(TaskId task) {
        return facts.tasks().recorded(task);
    }

    /** When a fact was handed in: when it was recorded, but not before it held. */
    Instant handedIn(Entry<?> entry) {
        Instant holds = holds(entry.fact());
        return entry.stamp().recordedAt().isAfter(holds) ? entry.stamp().recordedAt() : holds;
    }

    /** The first moment of a fact of which only the day is known, since nobody says it came late that day. */
    Instant holds(Fact fact) {
        return fact.when() instanceof Moment.OnDate
                ? starts.computeIfAbsent(
                        date(fact), day -> day.atStartOfDay(book.zone()).toInstant())
                : fact.when().instant(book.zone());
    }

    LocalDate date(Fact fact) {
        return fact.when().date(book.zone());
    }

    /** The days of a plan for which something is owed: a plan under way in its approval owes nothing yet. */
    private Optional<DateRange> span(Plan plan) {
        PlanHistory history = book.history(plan.id());
        LocalDate from = plan.period().start();
        if (history.trail().steps().stream().anyMatch(step -> status.asOf().knows(step.at()))) {
            List<PlanVersion> known = history.knownAt(status.asOf());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            Instant published = known.get(0).published().recordedAt();
            LocalDate since = published.atZone(book.zone()).toLocalDate();
            from = since.isAfter(from) ? since : from;
        }
        return from.isAfter(plan.period().end())
                ? Optional.empty()
                : Optional.of(DateRange.ofClosed(from, plan.period().end()));
    }

    /** The day on which a goal came into force: that of the version since which the plan holds it without a gap. */
    LocalDate since(Plan plan, GoalId goal, LocalDate start) {
        LocalDate since = start;
        boolean held = true;
        for (PlanVersion version : book.history(plan.id()).knownAt(status.asOf())) {
            boolean holds =
                    version.plan().goals().stream().anyMatch(each -> each.id().equals(goal) && !each.cancelled());
            if (holds && !held) {
                since = version.published().recordedAt().atZone(book.zone()).toLocalDate();
            }
            held = holds;
        }
        return since.isAfter(start) ? since : start;
    }

    /** The working calendar of whoever owes something for a plan. */
    WorkingCalendar calendar(Plan plan, Optional<PartyId> owner) {
        Optional<OrgUnitId> unit = owner.flatMap(book.organisation()::unitOf);
        return unit.flatMap(calendars::ofUnit).orElseGet(() -> calendars.workingDays(plan));
    }

    List<DueSlot> slots(Cadence cadence, WorkingCalendar calendar, DateRange range) {
        return slots.slots(cadence, calendar, range);
    }
}
