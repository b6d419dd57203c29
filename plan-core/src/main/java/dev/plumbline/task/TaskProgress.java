package dev.plumbline.task;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a task stands on a day (任务进度): planned against actual progress, and what follows from the two (TASK-3, MON-2).
 *
 * <p>Percentages run from 0 to 100 and are exact up to their last rounding: 20 points behind are 20.0. Days are calendar
 * days unless a working calendar is given, and a day counts when it is over. What cannot be told is empty: without a planned start and finish there is no
 * planned percentage, without a planned finish no lag. Immutable and thread-safe.
 */
public final class TaskProgress {

    private final Task task;
    private final List<ProgressReport> reports;
    private final LocalDate date;
    private final ZoneId zone;
    private final Optional<Measured> measured;
    private final Optional<WorkingCalendar> calendar;
    private final Optional<TaskState> known;
    private final TaskState state;
    private final boolean unheard;
    private final Optional<Finish> finish;
    private final Optional<Share> share;

    /** The value of the first indicator, and the day up to which it was measured. */
    private record Measured(Quantity value, LocalDate day) {}

    /** The day by which a task was finished, and whether that is the day on which it was. */
    private record Finish(LocalDate day, boolean exact) {}

    private TaskProgress(
            Task task,
            List<ProgressReport> reports,
            LocalDate date,
            ZoneId zone,
            Optional<Measured> measured,
            Optional<WorkingCalendar> calendar,
            boolean unheard,
            Optional<TaskState> known) {
        this.task = task;
        this.reports = reports;
        this.date = date;
        this.zone = zone;
        this.measured = measured;
        this.calendar = calendar;
        this.unheard = unheard;
        this.known = known;
        this.state = known.or(() -> last(ProgressReport::state)).orElse(TaskState.ASSIGNED);
        this.finish = findFinish();
        this.share = findShare();
    }

    /**
     * The progress of a task at a moment.
     *
     * @param reports the reports about the task in the order of recording; those that hold after {@code asOf} are left
     *     out, and of two that hold at the same moment the later one goes before. What was recorded after
     *     {@link AsOf#knownAt()} is the caller's to leave out: a report does not know it.
     */
    public static TaskProgress of(Task task, Collection<ProgressReport> reports, AsOf asOf, ZoneId zone) {
        List<ProgressReport> counting = reports.stream()
                .filter(report -> !report.when().instant(zone).isAfter(asOf.instant(zone)))
                .sorted(Comparator.comparing(report -> report.when().instant(zone)))
                .toList();
        return new TaskProgress(
                task, counting, asOf.date(zone), zone, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same in the state in which its record left it: a result is taken by an acceptance, not by a report. */
    public TaskProgress in(TaskState recorded) {
        return new TaskProgress(task, reports, date, zone, measured, calendar, unheard, Optional.of(recorded));
    }

    /**
     * The same with the value to date of the task's first indicator, which counts where no report of that day or later
     * states progress (TASK-1).
     *
     * @param day the last day it was measured for
     */
    public TaskProgress measured(Quantity value, LocalDate day) {
        return new TaskProgress(
                task, reports, date, zone, Optional.of(new Measured(value, day)), calendar, unheard, known);
    }

    /** The same reports held against other dates of the task, those of an earlier version of its plan, say. */
    public TaskProgress against(Task version) {
        return new TaskProgress(version, reports, date, zone, measured, calendar, unheard, known);
    }

    /** The same counted in working days: planned percentage, lag and lateness. */
    public TaskProgress on(WorkingCalendar days) {
        return new TaskProgress(task, reports, date, zone, measured, Optional.of(days), unheard, known);
    }

    /**
     * The same in a plan on which nobody has reported anything yet: that no report says how far the task is tells nothing
     * about it, so it neither lags nor is late.
     */
    public TaskProgress unheard() {
        return new TaskProgress(task, reports, date, zone, measured, calendar, true, known);
    }

    /** Whether nobody has reported on anything in its plan. */
    public boolean isUnheard() {
        return unheard;
    }

    public Task task() {
        return task;
    }

    /** The day it is told for. */
    public LocalDate date() {
        return date;
    }

    /** The latest report, if there is one. */
    public Optional<ProgressReport> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** The state of its record, else the one last reported; assigned if none was. */
    public TaskState state() {
        return state;
    }

    /** Whether it is completed or accepted. */
    public boolean isDone() {
        return state.isDone();
    }

    /** Whether nothing is left to do: done, or finished late under the state 延期. */
    public boolean isFinished() {
        return finish.isPresent();
    }

    /** The day by which it was finished: as reported, else the day for which it was reported completed. */
    public Optional<LocalDate> finishedOn() {
        return finish.map(Finish::day);
    }

    /** The day on which it was finished (实际完成时间); empty where it was reported completed without one. */
    public Optional<LocalDate> actualFinish() {
        return finish.filter(Finish::exact).map(Finish::day);
    }

    /** The day on which work began: as reported, else the day of the first report that tells of work. */
    public Optional<LocalDate> startedOn() {
        return last(ProgressReport::actualStart)
                .or(() -> reports.stream()
                        .filter(ProgressReport::tellsOfWork)
                        .findFirst()
                        .map(report -> report.when().date(zone)))
                .filter(start -> !start.isAfter(date));
    }

    /** The percentage done: stated, or the amount done against the first indicator's target (8家 of 10家 = 80). */
    public OptionalDouble percent() {
        return share.isPresent() ? OptionalDouble.of(share.get().percent()) : OptionalDouble.empty();
    }

    /** The percentage that was to be done by now: days elapsed / days of the task. */
    public OptionalDouble plannedPercent() {
        return course().map(course -> OptionalDouble.of(course.percentOn(date))).orElseGet(OptionalDouble::empty);
    }

    /** Planned less actual percentage; negative when ahead. */
    public OptionalDouble pointsBehind() {
        Optional<PlannedCourse> course = course();
        return course.isPresent() && share.isPresent()
                ? OptionalDouble.of(share.get()
                        .pointsBehind(course.get().elapsed(date), course.get().days()))
                : OptionalDouble.empty();
    }

    /**
     * The days since the plan reached what is done; negative when ahead.
     *
     * <p>Of a finished task counted up to its finish. Without a percentage, days past the planned finish. Nothing is
     * lagging before its start, and a cancelled task has no lag. Unknown of a task that was finished on a day that
     * nobody told and that may have been late.
     */
    public OptionalLong lagDays() {
        if (state == TaskState.CANCELLED || unheard) {
            return OptionalLong.empty();
        }
        return course().flatMap(course -> share.map(done -> known(lag(course.reached(done), done, until()))))
                .orElseGet(this::daysLate);
    }

    private LocalDate until() {
        return finishedOn().orElse(date);
    }

    /** Days past something: known of what is open or was finished on a known day, else only that there are none. */
    private OptionalLong known(long days) {
        return days > 0 && finish.filter(known -> !known.exact()).isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(days);
    }

    private long lag(LocalDate reached, Share done, LocalDate until) {
        long lag = DayCount.between(reached, until, calendar);
        return done.isNothing() ? Math.max(0, lag) : lag;
    }

    /** The day on which the plan was as far as the task is; empty where there is no planned or no actual percentage. */
    public Optional<LocalDate> planReached() {
        return course().flatMap(course -> share.map(course::reached));
    }

    /**
     * The days past the planned finish, up to the actual one if it is finished; 0 if not past it.
     *
     * <p>Unknown of a task that was reported completed after its planned finish without the day on which it was (TASK-3).
     */
    public OptionalLong daysLate() {
        if (task.finish().isEmpty() || state == TaskState.CANCELLED || unheard) {
            return OptionalLong.empty();
        }
        return known(Math.max(0, DayCount.between(task.finish().get(), until(), calendar)));
    }

    /** Why it is delayed or blocked, as last told; empty once a later report states a state without a cause. */
    public List<Cause> causes() {
        for (int i = reports.size() - 1; i >= 0; i--) {
            ProgressReport report = reports.get(i);
            if (report.state().isPresent() || !report.causes().isEmpty()) {
                return report.causes();
            }
        }
        return List.of();
    }

    /** The day on which the subjective causes of now were told first, each report since then telling one of them. */
    Optional<LocalDate> subjectiveSince() {
        Set<String> now = subjective(causes());
        Optional<LocalDate> since = Optional.empty();
        for (int i = reports.size() - 1; i >= 0 && !now.isEmpty(); i--) {
            ProgressReport report = reports.get(i);
            if (!report.causes().isEmpty() || report.state().isPresent()) {
                if (!subjective(report.causes()).containsAll(now)) {
                    return since;
                }
                since = Optional.of(report.when().date(zone));
            }
        }
        return since;
    }

    /** The day on which a cause was told last. */
    Optional<LocalDate> subjectiveLast() {
        return last(report -> report.causes().isEmpty()
                ? Optional.empty()
                : Optional.of(report.when().date(zone)));
    }

    LocalDate dateOf(ImprovementPlan plan) {
        return plan.when().date(zone);
    }

    private static Set<String> subjective(List<Cause> causes) {
        return causes.stream()
                .filter(cause -> cause.kind() == CauseKind.SUBJECTIVE)
                .map(Cause::text)
                .collect(Collectors.toSet());
    }

    /** The finish now promised, as last reported. */
    public Optional<LocalDate> newFinish() {
        return last(ProgressReport::newFinish);
    }

    /**
     * The days that planned percentage, lag and lateness rest on and that the calendar does not cover (CAL-1); empty where it
     * covers them, and where all days count.
     */
    public Optional<CoverageMark> uncovered() {
        return calendar.flatMap(days -> task.planned().flatMap(range -> {
            LocalDate last = until().isAfter(range.end()) ? until() : range.end();
            return CoverageMark.of(days, DateRange.ofClosed(range.start(), last));
        }));
    }

    private Optional<PlannedCourse> course() {
        return task.planned().map(range -> PlannedCourse.of(range, calendar));
    }

    private <T> Optional<T> last(Function<ProgressReport, Optional<T>> part) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            Optional<T> value = part.apply(reports.get(i));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<Finish> findFinish() {
        Optional<Finish> completed = Optional.empty();
        for (ProgressReport report : reports) {
            completed = finishAfter(report, completed);
        }
        return completed
                .or(this::wholeWithoutState)
                .filter(known -> !known.day().isAfter(date));
    }

    /** A task of which nobody states anything but that all of it is done was completed, nobody knows on which day. */
    private Optional<Finish> wholeWithoutState() {
        boolean stated = last(ProgressReport::state).isPresent();
        return last(report -> report.percent().map(any -> report))
                .filter(report -> !stated && report.isWhole())
                .map(report -> new Finish(report.when().date(zone), false));
    }

    private Optional<Finish> finishAfter(ProgressReport report, Optional<Finish> before) {
        if (report.actualFinish().isPresent()) {
            return report.actualFinish().map(day -> new Finish(day, true));
        }
        return report.state()
                .map(stated -> stated.isDone()
                        ? Optional.of(
                                before.orElseGet(() -> new Finish(report.when().date(zone), false)))
                        : Optional.<Finish>empty())
                .orElse(before);
    }

    private Optional<Share> findShare() {
        Optional<Share> byIndicator =
                isFinished() ? Optional.empty() : measured.flatMap(each -> byIndicator(each.value()));
        for (int i = reports.size() - 1; i >= 0; i--) {
            Optional<Share> stated = stated(reports.get(i));
            if (stated.isPresent()) {
                return byIndicator.isPresent() && isBeforeMeasured(reports.get(i)) ? byIndicator : stated;
            }
        }
        return isFinished() ? Optional.of(Share.ALL) : byIndicator;
    }

    private boolean isBeforeMeasured(ProgressReport report) {
        return measured.filter(each -> report.when().date(zone).isBefore(each.day()))
                .isPresent();
    }

    private Optional<Share> stated(ProgressReport report) {
        Optional<Share> percent = report.percent().map(Share::ofPercent);
        if (percent.isPresent()) {
            return percent;
        }
        Optional<Share> amount = report.amount().flatMap(this::byIndicator);
        return amount.isEmpty() && isFinished() && report.tellsOfFinish() ? Optional.of(Share.ALL) : amount;
    }

    private Optional<Share> byIndicator(Quantity amount) {
        return task.indicators().stream().findFirst().flatMap(indicator -> Share.of(amount, indicator));
    }

    @Override
    public String toString() {
        return task.id() + " on " + date + ": " + state
                + percent().stream()
                        .mapToObj(percent -> ", " + Math.round(percent * 10) / 10.0 + " %")
                        .findFirst()
                        .orElse("");
    }
}
