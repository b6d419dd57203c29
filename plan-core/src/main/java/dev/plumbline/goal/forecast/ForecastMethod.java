package dev.plumbline.goal.forecast;

import dev.plumbline.goal.MeasuredValue;

/**
 * How a goal's value goes on until its period ends (预测方法, GOAL-10).
 *
 * <p>Asked only for goals with a measured value of their own and time left; goals above them follow by their rollup
 * method. An application gives its own as a lambda. Implementations are pure functions.
 */
@FunctionalInterface
public interface ForecastMethod {

    /** The value expected at the end of the span, of the same kind and unit as the value so far. */
    MeasuredValue expected(ForecastBasis basis);

    /**
     * Everything goes on as it did so far (按当前进度): a flow, and a stock or rate with a baseline, moves on by as much a
     * day as it did until now; everything else stays where it is.
     */
    static ForecastMethod runRate() {
        return RunRate::expected;
    }

    /** Nothing more comes in and nothing changes (维持现值). */
    static ForecastMethod standstill() {
        return ForecastBasis::actual;
    }
}
