package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a goal is looked at beside when it is assessed (GOAL-4). Immutable and thread-safe. */
@Value.Immutable
public abstract class SmartContext {

    SmartContext() {}

    /** The period of the goal's plan. */
    public abstract Period plan();

    /** The words that say nothing measurable. */
    @Value.Default
    public VagueWords words() {
        return VagueWords.standard();
    }

    /** How often its baseline, or what the last period came to, a target may be before it counts as out of reach. */
    @Value.Default
    public double achievableFactor() {
        return 2.0;
    }

    /** What the indicator came to in the period before, for goals without a baseline. */
    public abstract Optional<Quantity> lastPeriod();

    /** What the goal needs and nobody provides, in words; such a goal is not achievable. */
    public abstract List<String> missingResources();

    /** The standard words and factor, nothing known of the last period. */
    public static SmartContext of(Period plan) {
        return builder().plan(plan).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this context. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SmartContext}. */
    public static final class Builder extends SmartContextBuilder {
        Builder() {}
    }
}
