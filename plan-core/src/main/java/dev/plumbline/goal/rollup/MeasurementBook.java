package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measurements by indicator, each list in the order of recording. Confined; whoever shares one does not change it. */
final class MeasurementBook {

    private final Map<IndicatorId, List<Measurement>> byIndicator = new HashMap<>();

    static MeasurementBook of(Collection<Measurement> measurements) {
        MeasurementBook book = new MeasurementBook();
        measurements.forEach(book::add);
        return book;
    }

    void add(Measurement measurement) {
        byIndicator
                .computeIfAbsent(measurement.indicator(), id -> new ArrayList<>(1))
                .add(measurement);
    }

    private List<Measurement> of(IndicatorId indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    List<Measurement> of(Goal goal) {
        return of(goal.indicator().id());
    }
}
