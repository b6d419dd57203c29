package dev.plumbline.plan;

import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days by which plans are drafted, reviewed, filed and published (运营计划编制时间表, PLAN-7).
 *
 * <p>The standard one: for a year the strategy meeting from 1 to 10 December before it, drafts on the 20th, review on the
 * 25th, publication by 5 January; for a month the breakdown on the 25th and filing by the 28th of the month before,
 * publication on its first working day, task results on the 23rd, execution progress on the last day; for a quarter the
 * retrospective on its last day. A fiscal year that starts in another month moves all of it. A day without work moves to
 * the working day before, unless another convention is chosen. Immutable and thread-safe.
 *
 * @param rules the steps with their days, one rule a step
 * @param shift what becomes of days without work
 */
public record PlanningTimetable(List<PlanningRule> rules, DayShift shift) {

    private static final PlanningTimetable STANDARD = new PlanningTimetable(
            List.of(
                    new PlanningRule(PlanningStep.STRATEGY_MEETING, Period.Kind.YEAR, -1, 1, 10),
                    PlanningRule.of(PlanningStep.ANNUAL_DRAFTS, Period.Kind.YEAR, -1, 20),
                    PlanningRule.of(PlanningStep.ANNUAL_REVIEW, Period.Kind.YEAR, -1, 25),
                    PlanningRule.of(PlanningStep.ANNUAL_PUBLICATION, Period.Kind.YEAR, 0, 5),
                    PlanningRule.of(
                            PlanningStep.QUARTERLY_RETROSPECTIVE, Period.Kind.QUARTER, 2, PlanningRule.LAST_DAY),
                    PlanningRule.of(PlanningStep.MONTHLY_BREAKDOWN, Period.Kind.MONTH, -1, 25),
                    PlanningRule.of(PlanningStep.MONTHLY_FILING, Period.Kind.MONTH, -1, 28),
                    PlanningRule.of(
                            PlanningStep.MONTHLY_PUBLICATION, Period.Kind.MONTH, 0, PlanningRule.FIRST_WORKING_DAY),
                    PlanningRule.of(PlanningStep.MONTHLY_TASK_RESULTS, Period.Kind.MONTH, 0, 23),
                    PlanningRule.of(PlanningStep.EXECUTION_PROGRESS, Period.Kind.MONTH, 0, PlanningRule.LAST_DAY)),
            DayShift.PREVIOUS);

    public PlanningTimetable {
        rules = List.copyOf(rules);
        if (rules.stream().map(PlanningRule::step).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("Rules [" + rules + "] name a step twice. Give each step one rule.");
        }
    }

    /** The timetable of the office's procedure. */
    public static PlanningTimetable standard() {
        return STANDARD;
    }

    /** The same with another convention for days without work. */
    public PlanningTimetable shifted(DayShift other) {
        return new PlanningTimetable(rules, other);
    }

    /** The same with another rule for a step, or with a further step. */
    public PlanningTimetable with(PlanningRule rule) {
        return new PlanningTimetable(
                Stream.concat(rules.stream().filter(each -> each.step() != rule.step()), Stream.of(rule))
                        .toList(),
                shift);
    }

    /** The dates of the steps that belong to a period itself, in order. */
    public List<PlanningDate> dates(Period period, WorkingCalendar calendar) {
        return rules.stream()
                .filter(rule -> rule.kind() == period.kind())
                .flatMap(rule -> rule.date(period, calendar, shift).stream())
                .sorted(Comparator.comparing(PlanningDate::due).thenComparing(PlanningDate::step))
                .toList();
    }

    /** The dates of a period and of all shorter periods in it, in order. */
    public List<PlanningDate> allDates(Period period, WorkingCalendar calendar) {
        return Stream.of(Period.Kind.values())
                .filter(kind -> kind.compareTo(period.kind()) >= 0 && kind.compareTo(Period.Kind.MONTH) <= 0)
                .flatMap(kind -> period.split(kind).stream())
                .flatMap(each -> dates(each, calendar).stream())
                .sorted(Comparator.comparing(PlanningDate::due).thenComparing(PlanningDate::step))
                .toList();
    }
}
