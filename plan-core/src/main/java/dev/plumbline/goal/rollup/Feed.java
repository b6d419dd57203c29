package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the measurements of one indicator go in a live rollup. Confined to one thread.
 *
 * <p>A feed is day by day where its one goal is held by ratio against amounts of single days, flow or stock, all in its
 * unit; then what is needed to take one more stands here, side by side.
 */
final class Feed {

    /** The goals that have the indicator; nearly always one. */
    final int[] positions;

    /** Everything measured so far, in the order of recording. */
    final List<Measurement> measurements;

    private final int position;
    private final boolean isFlow;
    private final Direction direction;
    private final @Nullable Unit unit;
    private final int actualScale;
    private final long target;
    private final int targetScale;
    private final long due;
    private final int dueScale;
    private boolean isDayByDay;
    private long dayRecordedLast = Columns.NEVER;

    /** Whether the goals were bound anew since, so that another feed has taken its place. */
    boolean isReplaced;

    /** A feed that adds everything up anew. */
    Feed(int[] positions, List<Measurement> measurements, BoundGoals bound) {
        this(positions, measurements, bound, false, false);
    }

    private Feed(
            int[] positions, List<Measurement> measurements, BoundGoals bound, boolean isFlow, boolean isDayByDay) {
        this.positions = positions;
        this.measurements = new ArrayList<>(measurements);
        this.position = positions[0];
        this.isFlow = isFlow;
        this.direction = bound.index().direction(position);
        this.unit = bound.index().unit(position);
        this.actualScale = bound.own().actuals.scale(position);
        this.target = bound.own().targets.values[position];
        this.targetScale = bound.own().targets.scale(position);
        this.due = bound.due().values[position];
        this.dueScale = bound.due().scale(position);
        this.isDayByDay = isDayByDay && target != AmountColumn.LARGE && due != AmountColumn.LARGE;
    }

    /** A feed of one goal that is day by day as long as its measurements are. */
    static Feed dayByDay(int position, List<Measurement> measurements, BoundGoals bound, boolean isFlow) {
        Feed feed = new Feed(new int[] {position}, measurements, bound, isFlow, true);
        feed.isDayByDay &= measurements.stream().allMatch(feed::isOfDay);
        if (!measurements.isEmpty()) {
            Measurement last = measurements.get(measurements.size() - 1);
            feed.dayRecordedLast = last.when().date(bound.input().zone()).toEpochDay();
        }
        return feed;
    }

    private boolean isOfDay(Measurement measurement) {
        return measurement.covers().isEmpty()
                && measurement.value() instanceof MeasuredValue.Amount amount
                && amount.quantity().unit().equals(unit);
    }

    /**
     * Keeps a measurement, and takes it into the goal's own figures if that needs nothing but an addition or a
     * replacement; false where everything has to be added up anew.
     */
    boolean take(Measurement measurement, long day, boolean counts, Columns own) {
        isDayByDay &= isOfDay(measurement);
        keep(measurement, day);
        if (!isDayByDay) {
            return false;
        }
        boolean changes = counts && (isFlow || day >= own.lastDays[position]);
        return !changes
                || set(((MeasuredValue.Amount) measurement.value()).quantity().amount(), day, own);
    }

    private boolean set(BigDecimal amount, long day, Columns own) {
        long term = AmountColumn.scaled(amount, actualScale);
        long before = isFlow ? own.actuals.values[position] : 0;
        long actual = before == AmountColumn.NONE ? term : before + term;
        if (term == AmountColumn.LARGE || before == AmountColumn.LARGE || Math.abs(actual) > AmountColumn.LIMIT) {
            return false;
        }
        own.actuals.set(position, actual);
        own.lastDays[position] = Math.max(own.lastDays[position], (int) day);
        own.attainments[position] = SumAttainment.of(direction, actual, actualScale, target, targetScale);
        own.attainmentsToDate[position] = SumAttainment.of(direction, actual, actualScale, due, dueScale);
        return true;
    }

    /** Of a stock only the last value of a day can ever count, so it takes the place of the one before. */
    private void keep(Measurement measurement, long day) {
        if (isDayByDay && !isFlow && dayRecordedLast == day) {
            measurements.set(measurements.size() - 1, measurement);
        } else {
            measurements.add(measurement);
            dayRecordedLast = day;
        }
    }
}
