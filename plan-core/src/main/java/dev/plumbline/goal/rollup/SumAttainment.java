package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Quotient;
import java.math.BigDecimal;

/**
 * The attainment of summed amounts where higher or lower is better (GOAL-5), the same double as {@link Direction} gives
 * but without making objects.
 *
 * <p>A summed target to date is a double, since shares of days have no exact decimal; it is held in units of the
 * target's last digit, so that it is exact where the targets to date are.
 */
final class SumAttainment {

    private static final long EXACT = 1L << 53;
    private static final double AT_MOST = 2.0;

    private SumAttainment() {}

    /** The attainment of an amount against a target at the same position. */
    static double of(Direction direction, AmountColumn actuals, AmountColumn targets, int at) {
        if (targets.values[at] == AmountColumn.NONE) {
            return Double.NaN;
        }
        if (actuals.isLarge(at) || targets.isLarge(at)) {
            return FigureReader.number(direction.attainment(decimal(actuals, at), decimal(targets, at)));
        }
        return of(direction, actuals.values[at], actuals.scale(at), targets.values[at], targets.scale(at));
    }

    /** The attainment of an integer with a scale; the target may be missing. */
    static double of(Direction direction, long actual, int actualScale, long target, int targetScale) {
        if (target == AmountColumn.NONE) {
            return Double.NaN;
        }
        if (direction == Direction.HIGHER) {
            return target <= 0 || actual < 0 ? Double.NaN : Quotient.of(actual, actualScale, target, targetScale);
        }
        return target > 0 && actual > 0
                ? Math.min(AT_MOST, Quotient.of(target, targetScale, actual, actualScale))
                : lowerAtZero(Long.signum(actual), Long.signum(target));
    }

    static double toDate(Direction direction, Columns columns, int at) {
        return of(direction, units(columns, at), columns.dueTargets[at]);
    }

    /** The attainment of doubles in one unit; the target may be missing. */
    static double of(Direction direction, double actual, double target) {
        if (target != target) {
            return Double.NaN;
        }
        if (direction == Direction.HIGHER) {
            return target <= 0 || actual < 0 ? Double.NaN : actual / target;
        }
        return target > 0 && actual > 0
                ? Math.min(AT_MOST, target / actual)
                : lowerAtZero((int) Math.signum(actual), (int) Math.signum(target));
    }

    private static double lowerAtZero(int actual, int target) {
        if (target < 0) {
            return Double.NaN;
        }
        if (target > 0) {
            return AT_MOST;
        }
        return actual == 0 ? 1 : 0;
    }

    /** The actual amount in units of the target's last digit, as the nearest double. */
    static double units(Columns columns, int at) {
        AmountColumn actuals = columns.actuals;
        int finer = actuals.scale(at) - columns.targets.scale(at);
        long value = actuals.values[at];
        if (!actuals.isLarge(at) && AmountColumn.isExactPower(finer) && (finer == 0 || Math.abs(value) <= EXACT)) {
            return finer == 0 ? (double) value : value / AmountColumn.exactPower(finer);
        }
        return decimal(actuals, at).scaleByPowerOfTen(columns.targets.scale(at)).doubleValue();
    }

    private static BigDecimal decimal(AmountColumn amounts, int at) {
        BigDecimal amount = amounts.get(at);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
