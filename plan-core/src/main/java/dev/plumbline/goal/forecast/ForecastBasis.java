package dev.plumbline.goal.forecast;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a forecast of one goal's own value goes by. Immutable and thread-safe.
 *
 * @param goal the goal, with its indicator
 * @param actual its value so far, added up over time
 * @param measurements the measurements that value is made of, in the order of time
 * @param span from the first day of the plan's period to the goal's deadline, else to the period's last day
 * @param asOf the date asked for
 * @param daysGone the days of the span that are over, counted as the rollup counts them; the date asked for is over
 * @param daysLeft the days of the span still to come, counted likewise
 */
public record ForecastBasis(
        Goal goal,
        MeasuredValue actual,
        List<Measurement> measurements,
        DateRange span,
        LocalDate asOf,
        long daysGone,
        long daysLeft) {

    public ForecastBasis {
        measurements = List.copyOf(measurements);
    }

    /** All days of the span that count. */
    public long days() {
        return daysGone + daysLeft;
    }
}
