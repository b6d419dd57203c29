package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What shows whether a goal is met (指标 / 衡量指标): a direction, a target, and how it is watched (GOAL-2).
 *
 * <p>Quantitative unless it has a scale of grades. An indicator nobody has stated has no name and no target; a goal
 * always has an indicator, so that a vague goal is a value that rules can look at. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Indicator {

    private static final IndicatorId OF_ITS_GOAL = IndicatorId.of("?");

    Indicator() {}

    /** Its id; a goal gives its own id to an indicator that has none. */
    @Value.Default
    public IndicatorId id() {
        return OF_ITS_GOAL;
    }

    /** What is measured (衡量指标); empty where the goal's name says it, or nobody did. */
    public abstract Optional<String> name();

    /** Which values are good; where not given, as the target shows: a range, done or not, else higher is better. */
    @Value.Default
    public Direction direction() {
        return usualDirection();
    }

    /** What is to be reached (目标值). */
    public abstract Optional<Target> target();

    /** The parts of the target that fall to periods within the plan. */
    public abstract List<TargetPhase> phases();

    /** What the phases' targets cover. */
    @Value.Default
    public Phasing phasing() {
        return Phasing.PER_PERIOD;
    }

    /** The value at the start (基线): 85分 in 从85分提升至90分. */
    public abstract Optional<Quantity> baseline();

    /** The value at which a warning is due (预警值). */
    public abstract Optional<Quantity> alertValue();

    /** How far outside a range attainment falls to 0, in the target's unit (GOAL-5). */
    public abstract Optional<Quantity> tolerance();

    /** The best possible score (满分), where there is one. */
    public abstract Optional<Quantity> fullScore();

    /** The grades of a qualitative indicator. */
    public abstract Optional<GradeScale> scale();

    /** Whether it is a key indicator (关键指标). */
    @Value.Default
    public boolean key() {
        return false;
    }

    /** How measurements add up over time; from the unit where not given: rates are means, scores are stocks. */
    @Value.Default
    public Accumulation accumulation() {
        return usualAccumulation();
    }

    /** How attainment is computed. */
    @Value.Default
    public AttainmentMethod method() {
        return AttainmentMethod.RATIO;
    }

    /** How often it is watched; key quantitative weekly, other quantitative monthly, qualitative irregular (GOAL-2). */
    @Value.Default
    public Frequency frequency() {
        return usualFrequency();
    }

    private Direction usualDirection() {
        Target target = target().orElse(null);
        if (target instanceof Target.Range) {
            return Direction.WITHIN;
        }
        return target instanceof Target.Done ? Direction.DONE : Direction.HIGHER;
    }

    private Frequency usualFrequency() {
        if (scale().isPresent()) {
            return Frequency.IRREGULAR;
        }
        return key() ? Frequency.WEEKLY : Frequency.MONTHLY;
    }

    private Accumulation usualAccumulation() {
        return usualAccumulation(name());
    }

    private Accumulation usualAccumulation(Optional<String> called) {
        return target().filter(target -> target instanceof Target.Value || target instanceof Target.PerPeriod)
                .flatMap(Target::unit)
                .map(unit -> UsualAccumulation.of(unit, direction(), called))
                .orElse(Accumulation.STOCK);
    }

    /** At least this much, such as {@code 2亿元}. */
    public static Indicator atLeast(String target) {
        return atLeast(Quantity.parse(target));
    }

    /** At least this much. */
    public static Indicator atLeast(Quantity target) {
        return builder().target(Target.of(target)).build();
    }

    /** At most this much, such as {@code 25天}. */
    public static Indicator atMost(String target) {
        return atMost(Quantity.parse(target));
    }

    /** At most this much. */
    public static Indicator atMost(Quantity target) {
        return builder().direction(Direction.LOWER).target(Target.of(target)).build();
    }

    /** Within a range, both ends good. */
    public static Indicator within(Quantity low, Quantity high) {
        return builder()
                .direction(Direction.WITHIN)
                .target(Target.within(low, high))
                .build();
    }

    /** To be done or not. */
    public static Indicator done() {
        return builder().direction(Direction.DONE).target(Target.done()).build();
    }

    /** At least a grade of a scale. */
    public static Indicator grade(GradeScale scale, String target) {
        return builder().scale(scale).target(Target.grade(target)).build();
    }

    /** An indicator nobody has stated. */
    public static Indicator unstated() {
        return builder().build();
    }

    /** Whether anybody said what is measured or to be reached. */
    public boolean isStated() {
        return name().isPresent() || target().isPresent();
    }

    /** The target, if it is a single amount; empty for ranges, amounts per period, grades and what is to be done. */
    public Optional<Quantity> targetAmount() {
        return target().orElse(null) instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty();
    }

    /** Whether it is judged by grades. */
    public boolean isQualitative() {
        return scale().isPresent();
    }

    /** Whether this can be the same indicator as another: the names are alike, as far as both have one. */
    public boolean isNamedLike(Indicator other) {
        return name().isEmpty()
                || other.name().isEmpty()
                || name().get().strip().equals(other.name().get().strip());
    }

    /** The points of a grade, if it is on the scale. */
    Optional<BigDecimal> score(String grade) {
        return scale().flatMap(scale -> scale.grade(grade)).map(Grade::score);
    }

    /** The points of a measured value: those of its grade, or an amount of points given directly. */
    Optional<BigDecimal> score(MeasuredValue value) {
        if (value instanceof MeasuredValue.GradeName grade) {
            return score(grade.name());
        }
        return value instanceof MeasuredValue.Amount points
                        && scale().filter(known -> known.isScore(points.quantity()))
                                .isPresent()
                ? Optional.of(points.quantity().amount())
                : Optional.empty();
    }

    /**
     * The same as the indicator of a goal or task: it has that one's id where it has none of its own, and adds up as that
     * one's name says where it has no name.
     */
    public Indicator ownedBy(String owner, String called) {
        Indicator owned = id().equals(OF_ITS_GOAL) && !id().value().equals(owner)
                ? toBuilder().id(IndicatorId.of(owner)).build()
                : this;
        Accumulation usual = usualAccumulation(Optional.of(called));
        return name().isEmpty() && accumulation() == usualAccumulation() && accumulation() != usual
                ? owned.toBuilder().accumulation(usual).build()
                : owned;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this indicator. What follows from other attributes goes on following them: an
     * indicator made a key one is watched weekly.
     */
    public Builder toBuilder() {
        Builder copy = builder()
                .id(id())
                .name(name())
                .target(target())
                .phases(phases())
                .phasing(phasing())
                .baseline(baseline())
                .alertValue(alertValue())
                .tolerance(tolerance())
                .fullScore(fullScore())
                .scale(scale())
                .key(key())
                .method(method());
        return copyUnusual(copy);
    }

    private Builder copyUnusual(Builder copy) {
        if (direction() != usualDirection()) {
            copy.direction(direction());
        }
        if (accumulation() != usualAccumulation()) {
            copy.accumulation(accumulation());
        }
        return frequency() == usualFrequency() ? copy : copy.frequency(frequency());
    }

    @Value.Check
    Indicator check() {
        tolerance().filter(width -> width.amount().signum() < 0).ifPresent(width -> {
            throw new IllegalArgumentException(
                    "Indicator [" + id() + "] has the negative tolerance [" + width + "]. Give 0 or more.");
        });
        if (target().orElse(null) instanceof Target.GradeName grade
                && scale().flatMap(known -> known.grade(grade.name())).isEmpty()) {
            throw new IllegalArgumentException(
                    "Target grade [" + grade.name() + "] is not on the indicator's scale. Give a scale that holds it.");
        }
        return told();
    }

    /** Blank texts tell nothing. */
    private Indicator told() {
        return Told.all(name()) ? this : toBuilder().name(Told.text(name())).build();
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
