package dev.plumbline.io.html;

import dev.plumbline.attention.Stakes;
import dev.plumbline.goal.forecast.ForecastRange;
import dev.plumbline.goal.forecast.GoalForecast;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.quantity.Unit;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The trends that are drawn: of all goals with figures those with most at stake. Immutable and thread-safe.
 *
 * @param drawn the trends that are drawn, the one with most at stake first
 * @param left how many more goals have figures to draw; 0 or more
 */
record Trends(List<Trend> drawn, int left) {

    /** How many are drawn. */
    private static final int MOST = 24;

    /** The days of the shortest quarter, that of a year without a leap day; what is shorter has too few months to draw. */
    private static final int LEAST_DAYS = 90;

    /** Of a plan with more goals only the ends of quarters are worked out, and what is expected without its range. */
    private static final int MANY_GOALS = 2_000;

    Trends {
        drawn = List.copyOf(drawn);
    }

    static Trends of(PlanStatus status, List<PlanPart> parts, Stakes stakes) {
        List<GoalStatus> all = drawable(status, stakes);
        List<GoalStatus> chosen = all.stream().limit(MOST).toList();
        return new Trends(drawn(status, parts, chosen), all.size() - chosen.size());
    }

    /** How many goals have a figure to draw. */
    int count() {
        return drawn.size() + left;
    }

    /** The goals that have a figure to draw, those with most at stake first. */
    private static List<GoalStatus> drawable(PlanStatus status, Stakes stakes) {
        return status.goals().stream()
                .filter(goal -> !goal.goal().cancelled() && goal.light() != TrafficLight.NOT_STARTED)
                .filter(goal -> Trend.reached(goal.figures(), Trend.unit(goal.figures()))
                        .isPresent())
                .filter(goal -> days(status, goal).days() >= LEAST_DAYS)
                .sorted(Comparator.comparing(goal -> stakes.at(goal.path())))
                .toList();
    }

    private static DateRange days(PlanStatus status, GoalStatus goal) {
        return status.plan(goal.plan()).orElseThrow().plan().period().range();
    }

    /** The trends of some goals; each plan is rolled up once for every month, so the work grows with the plan and no faster. */
    private static List<Trend> drawn(PlanStatus status, List<PlanPart> parts, List<GoalStatus> goals) {
        List<Trend> trends = new ArrayList<>();
        for (PlanPart part : parts) {
            List<GoalStatus> own = goals.stream()
                    .filter(goal -> goal.plan().equals(part.plan().id()))
                    .toList();
            if (!own.isEmpty()) {
                trends.addAll(drawn(status, part, own));
            }
        }
        trends.sort(Comparator.comparing(trend -> goals.indexOf(trend.goal())));
        return trends;
    }

    private static List<Trend> drawn(PlanStatus status, PlanPart part, List<GoalStatus> goals) {
        Rollup today = status.rollup(part.plan().id());
        DateRange days = part.plan().period().range();
        List<Rollup> months = ends(days, status.date(), part.goals().size()).stream()
                .map(day -> at(today, day))
                .toList();
        Optional<ForecastRange> range =
                part.goals().size() > MANY_GOALS ? Optional.empty() : Optional.of(ForecastRange.of(today));
        return goals.stream()
                .map(goal -> trend(status, goal, days, months, range))
                .toList();
    }

    /** The figures of a day; of one to come nothing is measured yet, and only what will be due is asked for. */
    private static Rollup at(Rollup today, LocalDate day) {
        LocalDate asOf = today.frame().asOf();
        return day.equals(asOf)
                ? today
                : Rollup.of(
                        today.tree(),
                        today.frame().toBuilder().asOf(day).build(),
                        day.isAfter(asOf) ? any -> List.of() : today::measured);
    }

    /** The last days of the plan's months, of very many goals of its quarters; the day asked for stands for its own. */
    private static List<LocalDate> ends(DateRange days, LocalDate asOf, int goals) {
        int months = goals > MANY_GOALS ? 3 : 1;
        List<LocalDate> ends = new ArrayList<>();
        LocalDate start = days.start().withDayOfMonth(1);
        while (!start.isAfter(days.end())) {
            LocalDate end = start.plusMonths(months).minusDays(1);
            ends.add(start.isAfter(asOf) || end.isBefore(asOf) ? end : asOf);
            start = start.plusMonths(months);
        }
        return ends;
    }

    private static Trend trend(
            PlanStatus status, GoalStatus goal, DateRange days, List<Rollup> months, Optional<ForecastRange> range) {
        Optional<Unit> unit = Trend.unit(goal.figures());
        LocalDate asOf = status.date();
        List<Trend.Point> points = months.stream()
                .map(month -> point(month, month.figures(goal.id()).orElseThrow(), unit, asOf))
                .toList();
        return new Trend(goal, days, unit, points, end(status, goal, unit, range));
    }

    /** Nothing is reached after the day asked for, but what will be due is known. */
    private static Trend.Point point(Rollup month, GoalFigures figures, Optional<Unit> unit, LocalDate asOf) {
        LocalDate day = month.frame().asOf();
        OptionalDouble actual = day.isAfter(asOf) ? OptionalDouble.empty() : Trend.reached(figures, unit);
        return new Trend.Point(day, actual, Trend.due(figures.toDate(), unit));
    }

    private static Optional<Trend.End> end(
            PlanStatus status, GoalStatus goal, Optional<Unit> unit, Optional<ForecastRange> range) {
        GoalForecast forecast = status.forecast(goal.plan()).goal(goal.id()).orElseThrow();
        ForecastRange.Ends ends = range.flatMap(each -> each.goal(goal.id()))
                .orElseGet(() -> new ForecastRange.Ends(forecast.expected(), forecast.expected()));
        OptionalDouble expected = figure(forecast.expected(), unit);
        OptionalDouble worst = figure(ends.worst(), unit);
        OptionalDouble best = figure(ends.best(), unit);
        boolean isOpen = status.date().isBefore(days(status, goal).end());
        return isOpen && expected.isPresent() && worst.isPresent() && best.isPresent()
                ? Optional.of(new Trend.End(
                        expected.getAsDouble(),
                        worst.getAsDouble(),
                        best.getAsDouble(),
                        forecast.attainment(),
                        ends.worst().attainment(),
                        ends.best().attainment()))
                : Optional.empty();
    }

    private static OptionalDouble figure(GoalFigures figures, Optional<Unit> unit) {
        return unit.isPresent()
                ? Trend.reached(figures, unit)
                : figures.attainment().value();
    }
}
