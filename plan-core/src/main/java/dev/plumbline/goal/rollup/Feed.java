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

    private final List<Measurement> earlier;
    private @Nullable Measurement last;
    /** The first of them, and its parent; kept here since they lie far apart elsewhere. */
    final int position;

    final int parent;
    private final boolean isFlow;
    private final Direction direction;
    private final @Nullable Unit unit;
    private final int actualScale;
    private final long target;
    private final int targetScale;
    private final long due;
    private final int dueScale;
    private final boolean isOfOneGoal;
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
        this.isOfOneGoal = positions.length == 1;
        this.earlier = new ArrayList<>(measurements);
        this.position = positions[0];
        this.parent = bound.tree().parentOf(position);
        this.isFlow = isFlow;
        // a sum without a target goes by its children's direction; what is measured of itself goes by its own
        this.direction = bound.tree().at(position).indicator().direction();
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
            feed.dayRecordedLast = last.when().date(bound.frame().zone()).toEpochDay();
        }
        return feed;
    }

    /** Everything measured so far, in the order of recording. */
    List<Measurement> measurements() {
        if (last == null) {
            return earlier;
        }
        List<Measurement> all = new ArrayList<>(earlier);
        all.add(last);
        return all;
    }

    /** Keeps a measurement of which everything will be added up anew. */
    void add(Measurement measurement) {
        if (last != null) {
            earlier.add(last);
        }
        last = measurement;
    }

    boolean isOfOneGoal() {
        return isOfOneGoal;
    }

    /** Whether taking a measurement needs nothing but an addition or a replacement as long as amounts are not huge. */
    boolean isUsual(Measurement measurement) {
        return isDayByDay && isOfDay(measurement);
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
        isDayByDay = isUsual(measurement);
        keep(measurement, day);
        if (!isDayByDay) {
            return false;
        }
        boolean changes = counts && (isFlow || day >= own.day(position));
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
        own.setDay(position, Math.max(own.day(position), (int) day));
        double whole = SumAttainment.of(direction, actual, actualScale, target, targetScale);
        boolean isAllDue = due == target && dueScale == targetScale;
        own.set(position, whole, isAllDue ? whole : SumAttainment.of(direction, actual, actualScale, due, dueScale));
        return true;
    }

    /** Of a stock only the last value of a day can ever count, so it takes the place of the one before. */
    private void keep(Measurement measurement, long day) {
        if (last != null && (!isDayByDay || isFlow || dayRecordedLast != day)) {
            earlier.add(last);
        }
        last = measurement;
        dayRecordedLast = day;
    }
}
