package dev.plumbline.risk;

import dev.plumbline.fact.Correctable;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.Optional;

/**
 * What has become of a risk at a moment (RISK-1). Immutable and thread-safe.
 *
 * @param risk the risk
 * @param when when this held
 * @param state whether it has come about
 * @param measure what was done, where something was
 */
public record RiskReport(RiskId risk, Moment when, RiskState state, Optional<String> measure) implements Correctable {

    public RiskReport {
        measure = Told.text(measure);
    }

    @Override
    public String summary() {
        return risk + " " + state + " (" + when + ")";
    }
}
