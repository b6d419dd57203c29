package dev.plumbline.status;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** How far a value is from its indicator's alert value (预警值), at which a warning is due (MON-2). */
public enum AlertDistance {
    /** On the good side and not near it, or nothing to compare. */
    FAR,
    /** Within a share of the way from alert value to target, on the good side. */
    NEAR,
    /** At it or past it. */
    REACHED;

    /**
     * The distance of a measured value; {@link #FAR} unless value, target and alert value are amounts whose units fit.
     *
     * @param near the share of |target − alert value| that counts as near, 0.1 by default of the policy
     */
    public static AlertDistance of(Indicator indicator, Optional<MeasuredValue> actual, double near) {
        Optional<Quantity> alert = indicator.alertValue();
        if (alert.isPresent()
                && indicator.target().orElse(null) instanceof Target.Value target
                && actual.orElse(null) instanceof MeasuredValue.Amount amount) {
            Unit unit = alert.get().unit();
            Optional<Quantity> wanted = target.quantity().convertedTo(unit);
            Optional<Quantity> measured = amount.quantity().convertedTo(unit);
            if (wanted.isPresent() && measured.isPresent()) {
                BigDecimal limit = alert.get().amount();
                BigDecimal way = wanted.get().amount().subtract(limit).abs();
                return of(good(indicator, measured.get().amount(), limit), way.multiply(BigDecimal.valueOf(near)));
            }
        }
        return FAR;
    }

    private static AlertDistance of(BigDecimal good, BigDecimal margin) {
        if (good.signum() <= 0) {
            return REACHED;
        }
        return good.compareTo(margin) <= 0 ? NEAR : FAR;
    }

    /** How far the value is on the good side of the alert value. */
    private static BigDecimal good(Indicator indicator, BigDecimal actual, BigDecimal alert) {
        return indicator.direction() == Direction.LOWER ? alert.subtract(actual) : actual.subtract(alert);
    }
}
