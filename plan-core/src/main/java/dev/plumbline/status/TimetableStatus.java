package dev.plumbline.status;

import dev.plumbline.Given;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.MeetingProgress;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanningDate;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the book's planning keeps to its timetable (计划编制时间表, PLAN-7): what was done when, what is overdue, what comes next.
 *
 * <p>The days are those of the policy for every period of the book's plans and all shorter periods in them, and for the year
 * after an annual plan once its planning begins. What was done follows from what is on record: the steps of plans, the
 * meetings held, evaluations filed, the reports handed in ({@link ReportsDue}). What the book keeps no record of, or whose day had passed before the first such record, is neither done nor overdue.
 * Immutable and thread-safe.
 */
public final class TimetableStatus {

    private static final Localized NO_KICK_OFF = Localized.of("未召开启动会", "no kick-off was held");

    private static final int TWO_MONTHS = 60;
    private static final int ONE_MONTH = 31;

    private final PlanStatus status;
    private final ZoneId zone;
    private final PlanSteps steps;
    private final List<Meeting> held;
    /** The day of the first meeting on record; what was due before it nobody can tell. */
    private final Optional<LocalDate> meetingsSince;

    private final List<PlanningStatus> all;

    TimetableStatus(PlanStatus status) {
        this.status = status;
        this.zone = status.book().zone();
        this.steps = new PlanSteps(status.book(), status.asOf());
        List<MeetingProgress> meetings = status.collaborations().meetings();
        this.meetingsSince = meetings.stream()
                .map(each -> each.meeting().start().atZone(zone).toLocalDate())
                .min(LocalDate::compareTo);
        this.held = meetings.stream()
                .filter(MeetingProgress::isHeld)
                .map(MeetingProgress::meeting)
                .sorted(Comparator.comparing(Meeting::start))
                .toList();
        this.all = dates().stream().flatMap(date -> status(date).stream()).toList();
    }

    /** Every step, in the order of the days. */
    public List<PlanningStatus> all() {
        return all;
    }

    /** What should have been done before today and is not, in the order of the days. */
    public List<PlanningStatus> overdue() {
        return all.stream().filter(PlanningStatus::isOverdue).toList();
    }

    /** What is to be done from today until a day, in the order of the days. */
    public List<PlanningStatus> ahead(LocalDate until) {
        Given.one(until, "until");
        return all.stream()
                .filter(each ->
                        each.state() == PlanningState.OPEN && !each.date().due().isAfter(until))
                .toList();
    }

    /** The days that the dates rest on and that no calendar covers (CAL-1). */
    public List<CoverageMark> uncovered() {
        return new CoverageMark.Collector()
                .add(all.stream()
                        .flatMap(each -> each.date().uncovered().stream())
                        .toList())
                .marks();
    }

    private List<PlanningDate> dates() {
        PlanningTimetable timetable = status.policy().timetable();
        Set<List<Object>> seen = new LinkedHashSet<>();
        List<PlanningDate> dates = new ArrayList<>();
        Map<Period, WorkingCalendar> calendars = new LinkedHashMap<>();
        for (Plan plan : status.plans()) {
            calendars.putIfAbsent(plan.period(), status.calendars().workingDays(plan));
        }
        calendars.forEach((period, calendar) -> Stream.concat(
                        timetable.allDates(period, calendar).stream(), next(timetable, period, calendar))
                .filter(date -> seen.add(List.of(date.step(), date.period())))
                .forEach(dates::add));
        dates.sort(Comparator.comparing(PlanningDate::due)
                .thenComparing(PlanningDate::step)
                .thenComparing(date -> date.period().start()));
        return dates;
    }

    /** The planning of the year after an annual plan, as far as it has begun. */
    private Stream<PlanningDate> next(PlanningTimetable timetable, Period period, WorkingCalendar calendar) {
        return period.kind() != Period.Kind.YEAR
                ? Stream.empty()
                : timetable.dates(period.next(), calendar).stream()
                        .filter(date -> !date.opens().isAfter(status.date()));
    }

    private Optional<PlanningStatus> status(PlanningDate date) {
        return evidence(date).map(found -> new PlanningStatus(date, state(date, found), found.done(), found.lack()));
    }

    private PlanningState state(PlanningDate date, PlanningEvidence found) {
        if (found.done().isPresent()) {
            return found.done().get().isAfter(date.due()) ? PlanningState.LATE : PlanningState.DONE;
        }
        if (!found.isKept()) {
            return PlanningState.NOT_RECORDED;
        }
        return date.isOverdue(status.date()) ? PlanningState.OVERDUE : PlanningState.OPEN;
    }

    /** What is on record about a step; empty where there was nothing to do. */
    private Optional<PlanningEvidence> evidence(PlanningDate date) {
        Period period = date.period();
        return switch (date.step()) {
            case STRATEGY_MEETING -> Optional.of(meeting(MeetingKind.STRATEGY_SEMINAR, date, TWO_MONTHS));
            case ANNUAL_DRAFTS, MONTHLY_BREAKDOWN -> Optional.of(steps.evidence(period, PlanEvent.SUBMIT));
            case ANNUAL_REVIEW -> Optional.of(steps.evidence(period, PlanEvent.REVIEW));
            case ANNUAL_PUBLICATION ->
                Optional.of(steps.evidence(period, PlanEvent.PUBLISH)
                        .and(meeting(MeetingKind.KICK_OFF, date, TWO_MONTHS), NO_KICK_OFF));
            case MONTHLY_FILING -> Optional.of(steps.evidence(period, PlanEvent.FILE));
            case MONTHLY_PUBLICATION -> Optional.of(steps.evidence(period, PlanEvent.PUBLISH));
            case QUARTERLY_RETROSPECTIVE -> Optional.of(retrospective(date));
            case MONTHLY_TASK_RESULTS, EXECUTION_PROGRESS -> reported(date);
        };
    }

    /** A step that is a report is done once all who owe it have handed it in; empty where nobody owes it. */
    private Optional<PlanningEvidence> reported(PlanningDate date) {
        List<ReportOccurrence> owed = status.reportsDue().all().stream()
                .filter(due -> due.report().isPresent()
                        && due.report().equals(date.step().report()))
                .flatMap(due -> due.occurrences().stream())
                .filter(each -> each.period().equals(date.period()))
                .toList();
        boolean isOpen = owed.stream().anyMatch(each -> each.given().isEmpty());
        Optional<LocalDate> last = owed.stream()
                .flatMap(each -> each.given().stream())
                .max(Instant::compareTo)
                .map(given -> given.atZone(zone).toLocalDate());
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(PlanningEvidence.of(true, isOpen ? Optional.empty() : last));
    }

    /** The first meeting of a kind that was held from so many days before it was due until the period's end. */
    private PlanningEvidence meeting(MeetingKind kind, PlanningDate date, int daysBefore) {
        LocalDate end = date.period().end().plusDays(date.period().kind() == Period.Kind.QUARTER ? ONE_MONTH : 0);
        LocalDate from = date.due().minusDays(daysBefore);
        DateRange window = DateRange.ofClosed(from, end.isBefore(from) ? from : end);
        return PlanningEvidence.of(
                meetingsSince.filter(first -> !first.isAfter(date.due())).isPresent(),
                held.stream()
                        .filter(meeting -> meeting.kind() == kind)
                        .map(meeting -> meeting.start().atZone(zone).toLocalDate())
                        .filter(window::contains)
                        .findFirst());
    }

    /** A retrospective held, or the evaluation of the quarter filed. */
    private PlanningEvidence retrospective(PlanningDate date) {
        PlanningEvidence met = meeting(MeetingKind.RETROSPECTIVE, date, ONE_MONTH);
        return PlanningEvidence.of(met.isKept(), met.done().or(() -> evaluated(date.period())));
    }

    private Optional<LocalDate> evaluated(Period period) {
        return status.facts(EvaluationFiled.class).stream()
                .filter(filed -> filed.period()
                        .or(() -> status.plan(filed.plan())
                                .map(counted -> counted.plan().period()))
                        .filter(period::equals)
                        .isPresent())
                .map(filed -> filed.when().date(zone))
                .findFirst();
    }
}
