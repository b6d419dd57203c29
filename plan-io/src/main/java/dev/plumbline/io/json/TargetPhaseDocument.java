package dev.plumbline.io.json;

import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;

/** The part of a target that falls to one period, as it is written. */
record TargetPhaseDocument(
        @Required Period period, @Required Quantity value) {

    static TargetPhaseDocument from(TargetPhase phase) {
        return new TargetPhaseDocument(phase.period(), phase.value());
    }

    TargetPhase toPhase() {
        return new TargetPhase(period, value);
    }
}
