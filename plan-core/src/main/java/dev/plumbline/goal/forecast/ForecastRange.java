package dev.plumbline.goal.forecast;

import dev.plumbline.Given;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.Rollup;
import java.util.Optional;

/**
 * Between which figures the goals of a tree will end, if every goal goes on as in its worst month so far or as in its best
 * (预测区间, GOAL-10).
 *
 * <p>Of a plan of less than 90 days weeks take the place of months. Months in which nothing was measured are joined with the
 * next one. What does not move by the day has no range: both ends are what the run rate expects. Immutable and thread-safe.
 */
public final class ForecastRange {

    private final Rollup worst;
    private final Rollup best;

    private ForecastRange(Rollup worst, Rollup best) {
        this.worst = worst;
        this.best = best;
    }

    /**
     * Both ends for one goal.
     *
     * @param worst its figures where everything goes on as in the worst month
     * @param best its figures where everything goes on as in the best month
     */
    public record Ends(GoalFigures worst, GoalFigures best) {

        /** Whether the two attain the same. */
        public boolean isPoint() {
            return worst.attainment().equals(best.attainment());
        }
    }

    /** The range as seen from a rollup. */
    public static ForecastRange of(Rollup today) {
        Given.one(today, "today");
        return new ForecastRange(
                Forecast.of(today, new PaceMethod(today.frame(), false)).expected(),
                Forecast.of(today, new PaceMethod(today.frame(), true)).expected());
    }

    /** The range of a goal, if it is in the tree. */
    public Optional<Ends> goal(GoalId id) {
        Given.one(id, "id");
        return worst.figures(id).flatMap(least -> best.figures(id).map(most -> new Ends(least, most)));
    }
}
