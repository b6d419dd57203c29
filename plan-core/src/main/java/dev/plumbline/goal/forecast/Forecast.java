package dev.plumbline.goal.forecast;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupComparison;
import java.util.List;
import java.util.Optional;

/**
 * What the goals of a tree are expected to come to at the end of their period, as seen from a rollup (预测, GOAL-10).
 *
 * <p>A forecast is the same rollup on other input: measurements assumed for the whole period, as of its last day. So
 * parents follow from their children by the same methods, and every expected figure can be explained. Where several
 * goals share an indicator the first one's deadline holds for all. Immutable and thread-safe.
 */
public final class Forecast {

    private final Rollup today;
    private final Rollup expected;
    private final Outlook outlook;

    private Forecast(Rollup today, ForecastMethod method) {
        this.today = today;
        this.outlook = new Outlook(today);
        this.expected = outlook.expected(method);
    }

    /** By the run rate of each goal. */
    public static Forecast of(Rollup today) {
        return of(today, ForecastMethod.runRate());
    }

    /** By any method. */
    public static Forecast of(Rollup today, ForecastMethod method) {
        return new Forecast(today, method);
    }

    /** The forecast of a goal, if it is in the tree. */
    public Optional<GoalForecast> goal(GoalId id) {
        return today.figures(id).map(this::forecast);
    }

    /** The forecasts of all goals, parents before children; made anew at each call. */
    public List<GoalForecast> goals() {
        return today.figures().stream().map(this::forecast).toList();
    }

    private GoalForecast forecast(GoalFigures figures) {
        return outlook.forecast(figures, expected.figures(figures.goal()).orElseThrow());
    }

    /** The figures as of the date asked for. */
    public Rollup today() {
        return today;
    }

    /** The figures expected at the end of the period. */
    public Rollup expected() {
        return expected;
    }

    /** The measurements that the expected figures assume. */
    public List<Measurement> assumed() {
        return outlook.assumed();
    }

    /** Today's and the expected figures side by side. */
    public RollupComparison compared() {
        return RollupComparison.of(today, expected);
    }
}
