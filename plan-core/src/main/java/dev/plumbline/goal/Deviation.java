package dev.plumbline.goal;

import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a value is off its target (偏差率), and whether that is welcome (GOAL-6).
 *
 * <p>The rate is (actual − target) / |target|, the nearest double to the exact quotient; in a range it is 0, outside
 * counted from the nearer bound. Undefined where the base is 0 and for done/not done. Immutable and thread-safe.
 *
 * @param rate positive above the target, negative below; may be undefined
 * @param favour whether it is welcome, by the indicator's direction
 */
public record Deviation(Ratio rate, Favour favour) implements Localized {

    private static final Deviation UNDEFINED = new Deviation(Ratio.undefined(), Favour.NEITHER);

    /** No deviation to speak of. */
    public static Deviation undefined() {
        return UNDEFINED;
    }

    /** From the indicator's whole target. */
    public static Deviation of(Indicator indicator, MeasuredValue actual) {
        return indicator.target().map(target -> of(indicator, actual, target)).orElse(UNDEFINED);
    }

    /** From another target of the same indicator, such as the target to date or that of a phase. */
    public static Deviation of(Indicator indicator, MeasuredValue actual, Target target) {
        if (target instanceof Target.PerPeriod each) {
            return of(indicator, actual, Target.of(each.quantity()));
        }
        if (target instanceof Target.Value value) {
            return Attainment.amount(actual, value.quantity())
                    .map(amount ->
                            of(indicator.direction(), amount, value.quantity().amount()))
                    .orElse(UNDEFINED);
        }
        if (target instanceof Target.Range range) {
            return Attainment.amount(actual, range.low())
                    .map(amount -> range(amount, range))
                    .orElse(UNDEFINED);
        }
        if (target instanceof Target.GradeName grade) {
            return grade(indicator.score(actual), indicator.score(grade.name()));
        }
        return UNDEFINED;
    }

    /** Of an amount from a target, both in one unit. */
    public static Deviation of(Direction direction, BigDecimal actual, BigDecimal target) {
        return from(direction, actual.subtract(target), target);
    }

    /**
     * Of a goal whose figure is an attainment carried up from its children: what it is short of 100 %, or above.
     * Children of opposite directions can only be told together that way.
     */
    public static Deviation ofAttainment(Ratio attainment) {
        if (!attainment.isDefined()) {
            return UNDEFINED;
        }
        // As printed, so that 110 % is off by 10 % and not by a bit more.
        BigDecimal rate = BigDecimal.valueOf(attainment.value().orElseThrow()).subtract(BigDecimal.ONE);
        return new Deviation(Ratio.of(rate.doubleValue()), Direction.HIGHER.favour(rate.signum()));
    }

    private static Deviation range(BigDecimal actual, Target.Range range) {
        BigDecimal low = range.low().amount();
        BigDecimal high = range.high().amount();
        if (actual.compareTo(low) < 0) {
            return from(Direction.WITHIN, actual.subtract(low), low);
        }
        return actual.compareTo(high) > 0
                ? from(Direction.WITHIN, actual.subtract(high), high)
                : new Deviation(Ratio.of(0), Favour.NEITHER);
    }

    private static Deviation grade(Optional<BigDecimal> actual, Optional<BigDecimal> target) {
        return actual.isPresent() && target.isPresent() ? of(Direction.HIGHER, actual.get(), target.get()) : UNDEFINED;
    }

    private static Deviation from(Direction direction, BigDecimal distance, BigDecimal base) {
        Ratio rate = Quotient.of(distance, base.abs());
        if (!rate.isDefined()) {
            return UNDEFINED;
        }
        return new Deviation(rate, direction.favour(distance.signum()));
    }

    public boolean isDefined() {
        return rate.isDefined();
    }

    public boolean isFavourable() {
        return favour == Favour.FAVOURABLE;
    }

    public boolean isUnfavourable() {
        return favour == Favour.UNFAVOURABLE;
    }

    /** Whether it is strictly more than a limit either way; an undefined one never is (MON-1). */
    public boolean exceeds(double limit) {
        return isDefined() && Ratio.exceeds(Math.abs(rate.value().orElseThrow()), limit);
    }

    @Override
    public String text(Locale locale) {
        return favour == Favour.NEITHER ? rate.toString() : rate + " (" + favour.text(locale) + ")";
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
