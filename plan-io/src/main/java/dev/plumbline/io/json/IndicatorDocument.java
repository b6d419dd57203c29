package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Grade;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator as it is written; a scale of grades is their list. */
record IndicatorDocument(
        @Nullable IndicatorId id,
        @Nullable String name,
        @Nullable Direction direction,
        @Nullable Target target,
        List<TargetPhase> phases,
        @Nullable Phasing phasing,
        @Nullable Quantity baseline,
        @Nullable Quantity alertValue,
        @Nullable Quantity tolerance,
        @Nullable Quantity fullScore,
        List<Grade> scale,
        @Nullable Boolean key,
        @Nullable Accumulation accumulation,
        @Nullable AttainmentMethod method,
        @Nullable Frequency frequency) {

    static IndicatorDocument from(Indicator indicator) {
        return new IndicatorDocument(
                indicator.id(),
                indicator.name().orElse(null),
                indicator.direction(),
                indicator.target().orElse(null),
                indicator.phases(),
                indicator.phasing(),
                indicator.baseline().orElse(null),
                indicator.alertValue().orElse(null),
                indicator.tolerance().orElse(null),
                indicator.fullScore().orElse(null),
                indicator.scale().map(GradeScale::grades).orElse(List.of()),
                indicator.key(),
                indicator.accumulation(),
                indicator.method(),
                indicator.frequency());
    }

    Indicator toIndicator() {
        Indicator.Builder indicator = Indicator.builder()
                .name(ofNullable(name))
                .target(ofNullable(target))
                .phases(phases)
                .baseline(ofNullable(baseline))
                .alertValue(ofNullable(alertValue))
                .tolerance(ofNullable(tolerance))
                .fullScore(ofNullable(fullScore))
                .scale(scale.isEmpty() ? Optional.empty() : Optional.of(new GradeScale(scale)));
        given(id, indicator::id);
        given(direction, indicator::direction);
        given(phasing, indicator::phasing);
        given(key, indicator::key);
        given(accumulation, indicator::accumulation);
        given(method, indicator::method);
        given(frequency, indicator::frequency);
        return indicator.build();
    }
}
