package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A measurement as it is written. */
record MeasurementDocument(
        @Required IndicatorId indicator,
        @Required Moment when,
        @Required MeasuredValue value,
        @Nullable Period covers,
        @Nullable BigDecimal base,
        @Nullable MeasurementSource source) {

    static MeasurementDocument from(Measurement measurement) {
        return new MeasurementDocument(
                measurement.indicator(),
                measurement.when(),
                measurement.value(),
                measurement.covers().orElse(null),
                measurement.base().orElse(null),
                measurement.source().orElse(null));
    }

    Measurement toMeasurement() {
        return Measurement.builder()
                .indicator(indicator)
                .when(when)
                .value(value)
                .covers(ofNullable(covers))
                .base(ofNullable(base))
                .source(ofNullable(source))
                .build();
    }
}
