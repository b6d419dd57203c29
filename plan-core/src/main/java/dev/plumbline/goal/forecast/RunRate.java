package dev.plumbline.goal.forecast;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.quantity.Quantity;
import java.util.Optional;

/**
 * What a goal gained so far, shared out by the day.
 *
 * @param start where its value started: a flow from 0, anything else from its baseline
 * @param gained what it gained since, in the same unit; negative where the value fell
 */
record RunRate(Quantity start, Quantity gained) {

    /** The run rate of a value that moves by the day; empty for all others. */
    static Optional<RunRate> of(ForecastBasis basis) {
        if (!(basis.actual() instanceof MeasuredValue.Amount amount) || basis.daysGone() == 0) {
            return Optional.empty();
        }
        Quantity now = amount.quantity();
        return start(basis, now).map(start -> new RunRate(start, now.minus(start)));
    }

    private static Optional<Quantity> start(ForecastBasis basis, Quantity like) {
        return basis.goal().indicator().accumulation() == Accumulation.FLOW
                ? Optional.of(Quantity.zero(like.unit()))
                : basis.goal().indicator().baseline().flatMap(base -> base.convertedTo(like.unit()));
    }

    static MeasuredValue expected(ForecastBasis basis) {
        return of(basis).map(rate -> rate.at(basis.days(), basis.daysGone())).orElse(basis.actual());
    }

    private MeasuredValue at(long days, long daysGone) {
        return MeasuredValue.of(start.plus(gained.share(days, daysGone)));
    }
}
