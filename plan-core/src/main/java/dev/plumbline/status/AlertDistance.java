package dev.plumbline.status;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far a value is from its indicator's alert value (预警值), at which a warning is due (MON-2).
 *
 * <p>The alert value of a flow is held against its share to date, as its target is; that of a range stands on either
 * side of it, as far from the one bound as from the other.
 */
public enum AlertDistance {
    /** On the good side and not near it, or nothing to compare. */
    FAR,
    /** Within a share of the way from alert value to target, on the good side. */
    NEAR,
    /** At it or past it. */
    REACHED;

    private static final MathContext SHOWN = new MathContext(6);
    /** Shares of days are rounded, so what is that close to a limit is at it. */
    private static final BigDecimal CARRIED_SHARE = new BigDecimal("1e-12");

    /**
     * The distance of what was measured of a goal; {@link #FAR} unless value, target and alert value are amounts whose
     * units fit.
     *
     * @param near the share of |target − alert value| that counts as near, 0.1 by default of the policy
     */
    public static AlertDistance of(Indicator indicator, GoalFigures figures, double near) {
        Optional<Quantity> alert = indicator.alertValue();
        if (alert.isEmpty() || !(figures.actual().orElse(null) instanceof MeasuredValue.Amount amount)) {
            return FAR;
        }
        Unit unit = alert.get().unit();
        Optional<BigDecimal> actual = in(unit, amount.quantity());
        Optional<Target> target = figures.target().or(indicator::target);
        if (actual.isEmpty() || target.isEmpty()) {
            return FAR;
        }
        BigDecimal limit = alert.get().amount();
        if (target.get() instanceof Target.Range range) {
            return beside(range, unit, limit, share(indicator, figures), actual.get(), near);
        }
        return in(unit, target.get())
                .map(whole -> {
                    BigDecimal share = share(indicator, figures);
                    if (share.signum() == 0) {
                        return FAR;
                    }
                    BigDecimal due = limit.multiply(share);
                    BigDecimal good = indicator.direction() == Direction.LOWER
                            ? due.subtract(actual.get())
                            : actual.get().subtract(due);
                    return of(good, whole.subtract(limit).abs().multiply(share), near);
                })
                .orElse(FAR);
    }

    /** The alert value as it is held against what is measured so far: of a flow its share to date. */
    public static Optional<Quantity> limitToDate(Indicator indicator, GoalFigures figures) {
        return indicator.alertValue().map(alert -> {
            BigDecimal share = share(indicator, figures);
            return share.equals(BigDecimal.ONE)
                    ? alert
                    : shown(Quantity.of(alert.amount().multiply(share), alert.unit()));
        });
    }

    /** An amount to six digits, for people: shares of days have no end of digits. */
    public static Quantity shown(Quantity quantity) {
        return Quantity.of(quantity.amount().round(SHOWN).stripTrailingZeros(), quantity.unit());
    }

    /** How much of the whole is due by now; all of it of what does not add up over time. */
    private static BigDecimal share(Indicator indicator, GoalFigures figures) {
        Optional<Quantity> whole = figures.target().or(indicator::target).flatMap(AlertDistance::most);
        if (indicator.accumulation() != Accumulation.FLOW
                || whole.isEmpty()
                || whole.get().amount().signum() == 0) {
            return BigDecimal.ONE;
        }
        return figures.targetToDate()
                .flatMap(AlertDistance::most)
                .flatMap(due -> in(whole.get().unit(), due))
                .map(due -> due.divide(whole.get().amount(), MathContext.DECIMAL64))
                .orElse(BigDecimal.ONE);
    }

    /** The amount of a target, the upper one of two. */
    private static Optional<Quantity> most(Target target) {
        if (target instanceof Target.Range range) {
            return Optional.of(range.high());
        }
        return target instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty();
    }

    private static AlertDistance beside(
            Target.Range range, Unit unit, BigDecimal whole, BigDecimal share, BigDecimal actual, double near) {
        Optional<BigDecimal> low = in(unit, range.low()).map(share::multiply);
        Optional<BigDecimal> high = in(unit, range.high()).map(share::multiply);
        if (low.isEmpty() || high.isEmpty() || share.signum() == 0) {
            return FAR;
        }
        BigDecimal limit = whole.multiply(share);
        // outside the range, or as far inside it
        BigDecimal below = low.get().subtract(limit);
        BigDecimal above = limit.subtract(high.get());
        BigDecimal out = below.max(above);
        BigDecimal good =
                actual.subtract(low.get().subtract(out)).min(high.get().add(out).subtract(actual));
        return of(good, out.abs(), near);
    }

    private static Optional<BigDecimal> in(Unit unit, Target target) {
        return target instanceof Target.Value value ? in(unit, value.quantity()) : Optional.empty();
    }

    private static Optional<BigDecimal> in(Unit unit, Quantity quantity) {
        return quantity.convertedTo(unit).map(Quantity::amount);
    }

    private static AlertDistance of(BigDecimal good, BigDecimal way, double near) {
        BigDecimal carried = way.multiply(CARRIED_SHARE);
        if (good.compareTo(carried) <= 0) {
            return REACHED;
        }
        return good.compareTo(way.multiply(BigDecimal.valueOf(near)).add(carried)) <= 0 ? NEAR : FAR;
    }
}
