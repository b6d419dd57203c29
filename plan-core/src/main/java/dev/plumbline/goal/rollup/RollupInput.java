package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Measurement;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a rollup is made from besides the goals: the plan's period, the date asked for, and what was measured.
 *
 * <p>Measurements after the date are ignored, so one list serves every date (GOAL-10). A what-if is another input:
 * {@code input.toBuilder().addMeasurement(assumed).build()}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RollupInput {

    RollupInput() {}

    /** The plan's period; what was measured in it counts. */
    public abstract Period period();

    /** The date asked for; its end counts. */
    public abstract LocalDate asOf();

    /** What was measured, in the order of recording; earlier periods serve growth. */
    public abstract List<Measurement> measurements();

    /** Figures set by hand. */
    public abstract List<AttainmentOverride> overrides();

    /** The choices left open by the methods. */
    @Value.Default
    public RollupPolicy policy() {
        return RollupPolicy.standard();
    }

    /** The days that count for the linear share of a target. */
    @Value.Default
    public DayCount dayCount() {
        return DayCount.CALENDAR_DAYS;
    }

    /** The zone in which instants become dates. */
    @Value.Default
    public ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    /** Nothing measured yet. */
    public static RollupInput of(Period period, LocalDate asOf) {
        return builder().period(period).asOf(asOf).build();
    }

    /** These measurements under the standard policy. */
    public static RollupInput of(Period period, LocalDate asOf, List<Measurement> measurements) {
        return builder().period(period).asOf(asOf).measurements(measurements).build();
    }

    /** This input with other measurements; a builder would add to those there are. */
    public RollupInput withMeasurements(Collection<Measurement> others) {
        return builder()
                .period(period())
                .asOf(asOf())
                .measurements(others)
                .overrides(overrides())
                .policy(policy())
                .dayCount(dayCount())
                .zone(zone())
                .build();
    }

    /** This input with other figures set by hand; a builder would add to those there are. */
    public RollupInput withOverrides(Collection<AttainmentOverride> others) {
        return builder()
                .period(period())
                .asOf(asOf())
                .measurements(measurements())
                .overrides(others)
                .policy(policy())
                .dayCount(dayCount())
                .zone(zone())
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this input. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RollupInput}. */
    public static final class Builder extends RollupInputBuilder {
        Builder() {}
    }
}
