package dev.plumbline.review;

import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Cause;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why an indicator came out as it did in a period, and what follows (偏差分析): causes, what worked, what to improve.
 *
 * <p>The rates it states are what its author wrote; they are compared with the computed ones, never used in their place
 * (GOAL-5, MON-1, EVA-2). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DeviationAnalysis implements Fact {

    DeviationAnalysis() {}

    /** The indicator looked at. */
    public abstract IndicatorId indicator();

    /** The period looked at. */
    public abstract Period period();

    /** The last day of the period unless stated. */
    @Override
    @Value.Default
    public Moment when() {
        return Moment.of(period().end());
    }

    /** Why the value fell short or went beyond (未完成/超额原因). */
    public abstract List<Cause> causes();

    /** What worked (成功经验). */
    public abstract Optional<String> experience();

    /** What is to become better (改进方向). */
    public abstract Optional<String> improvement();

    /** What is done about it (改进措施). */
    public abstract List<String> measures();

    /** What changes in the next period (下季度调整方向 / 下阶段优化措施). */
    public abstract Optional<String> nextAdjustment();

    /** What it answers besides, such as a change outside: {@code external-change/tariff} (MON-2). */
    public abstract List<Reference> answers();

    /**
     * Whether it says enough to answer a deviation: why, and what is done about it; of one beyond the target why, or what
     * worked (MON-1, EVA-2).
     */
    public boolean isWhole(boolean favourable) {
        boolean reasons = causes().stream().anyMatch(cause -> !cause.text().isBlank());
        boolean remedy = !measures().isEmpty()
                || improvement().isPresent()
                || nextAdjustment().isPresent();
        return favourable ? reasons || experience().isPresent() : reasons && remedy;
    }

    /** The attainment that its author wrote, in per cent. */
    public abstract Optional<Quantity> statedAttainment();

    /** The deviation rate that its author wrote, in per cent. */
    public abstract Optional<Quantity> statedDeviation();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code DeviationAnalysis}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    DeviationAnalysis check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private DeviationAnalysis told() {
        return Told.all(experience(), improvement(), nextAdjustment()) && Told.areTold(measures())
                ? this
                : toBuilder()
                        .experience(Told.text(experience()))
                        .improvement(Told.text(improvement()))
                        .nextAdjustment(Told.text(nextAdjustment()))
                        .measures(Told.texts(measures()))
                        .build();
    }

    /** Builds a {@link DeviationAnalysis}. */
    public static final class Builder extends DeviationAnalysisBuilder {
        Builder() {}
    }
}
