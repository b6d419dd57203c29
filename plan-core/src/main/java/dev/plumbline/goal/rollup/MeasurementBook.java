package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Measurements by indicator, each list in the order of recording. Whoever shares one does not change it. */
record MeasurementBook(Function<IndicatorId, List<Measurement>> byIndicator) {

    static MeasurementBook of(Collection<Measurement> measurements) {
        Map<IndicatorId, List<Measurement>> byIndicator = new HashMap<>();
        for (Measurement each : measurements) {
            byIndicator
                    .computeIfAbsent(each.indicator(), any -> new ArrayList<>(1))
                    .add(each);
        }
        return new MeasurementBook(id -> byIndicator.getOrDefault(id, List.of()));
    }

    List<Measurement> of(Goal goal) {
        return byIndicator.apply(goal.indicator().id());
    }

    /** All that was measured of the goals of a tree, in their order. */
    List<Measurement> of(GoalTree tree) {
        Set<IndicatorId> indicators = new LinkedHashSet<>();
        for (int at = 0; at < tree.size(); at++) {
            indicators.add(tree.at(at).indicator().id());
        }
        List<Measurement> all = new ArrayList<>();
        indicators.forEach(id -> all.addAll(byIndicator.apply(id)));
        return all;
    }
}
