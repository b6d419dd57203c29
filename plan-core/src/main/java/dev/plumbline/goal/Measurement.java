package dev.plumbline.goal;

import dev.plumbline.fact.Correctable;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measured value of an indicator (实际完成值) at a moment.
 *
 * <p>For a flow it is what came in since the measurement before, or during {@link #covers()}; for a stock or rate it is
 * the level at that moment. Immutable and thread-safe (GOAL-2, GOAL-8).
 */
@Value.Immutable
public abstract class Measurement implements Correctable {

    Measurement() {}

    /** The indicator measured. */
    public abstract IndicatorId indicator();

    @Override
    public abstract Moment when();

    /** What was measured. */
    public abstract MeasuredValue value();

    /** The period the value speaks for, where it is more than the moment. */
    public abstract Optional<Period> covers();

    /** What a rate was taken of (such as 200 orders), to weigh means; positive. */
    public abstract Optional<BigDecimal> base();

    /** Where the value comes from (监控方式). */
    public abstract Optional<MeasurementSource> source();

    @Override
    public String summary() {
        return indicator() + " " + value() + " (" + when() + ")";
    }

    /** The measured amount, if it is one. */
    public Optional<Quantity> amount() {
        return value().amount();
    }

    /** An amount measured on a date. */
    public static Measurement of(IndicatorId indicator, LocalDate date, Quantity value) {
        return builder()
                .indicator(indicator)
                .when(Moment.of(date))
                .value(MeasuredValue.of(value))
                .build();
    }

    /** An amount measured for a whole period, holding on its last day. */
    public static Measurement of(IndicatorId indicator, Period period, Quantity value) {
        return builder()
                .indicator(indicator)
                .when(Moment.of(period.end()))
                .covers(period)
                .value(MeasuredValue.of(value))
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this measurement. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        base().filter(base -> base.signum() <= 0).ifPresent(base -> {
            throw new IllegalArgumentException(
                    "Measurement of [" + indicator() + "] has the base [" + base + "]. Give a positive base or none.");
        });
    }

    /** Builds a {@link Measurement}. */
    public static final class Builder extends MeasurementBuilder {
        Builder() {}
    }
}
