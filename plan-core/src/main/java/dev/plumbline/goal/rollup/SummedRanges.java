package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What sums of ranges are held against that have no target of their own: the children's ranges added up, and their
 * tolerances (GOAL-7). Made once for all goals, children before parents. Immutable and thread-safe.
 */
final class SummedRanges {

    private final Map<Integer, Held> held = new HashMap<>();
    private final RollupIndex index;
    private final RollupInput frame;

    SummedRanges(RollupIndex index, RollupInput frame) {
        this.index = index;
        this.frame = frame;
        for (int at = index.innerEnd() - 1; at >= 0; at--) {
            Unit unit = index.unit(at);
            if (index.isSumOfRanges(at) && unit != null) {
                add(at, unit);
            }
        }
    }

    private record Held(Indicator indicator, Optional<Target.Range> whole, Optional<Target.Range> toDate) {}

    /** The indicator a goal's sum is judged by: its own, told the direction and tolerance of its children. */
    Indicator indicator(int at) {
        Held sum = held.get(at);
        return sum == null ? index.indicator(at) : sum.indicator();
    }

    Optional<Target> whole(int at) {
        return Optional.ofNullable(held.get(at)).flatMap(Held::whole);
    }

    Optional<Target> toDate(int at) {
        return Optional.ofNullable(held.get(at)).flatMap(Held::toDate);
    }

    private void add(int parent, Unit unit) {
        Target.@Nullable Range whole = null;
        Target.@Nullable Range toDate = null;
        Quantity tolerance = Quantity.zero(unit);
        for (int i = index.tree().childrenFrom(parent); i < index.tree().childrenTo(parent); i++) {
            if (index.isSummed(i)) {
                whole = plus(whole, range(i, unit, false));
                toDate = plus(toDate, range(i, unit, true));
                tolerance = tolerance.plus(tolerance(i, unit));
            }
        }
        held.put(parent, new Held(judged(parent, tolerance), Optional.ofNullable(whole), Optional.ofNullable(toDate)));
    }

    private Indicator judged(int at, Quantity tolerance) {
        Indicator own = index.tree().at(at).indicator();
        Indicator.Builder judged = own.toBuilder().direction(Direction.WITHIN);
        return own.tolerance().isPresent()
                ? judged.build()
                : judged.tolerance(tolerance).build();
    }

    private static Target.@Nullable Range plus(Target.@Nullable Range sum, Target.@Nullable Range more) {
        if (sum == null || more == null) {
            return sum == null ? more : sum;
        }
        return new Target.Range(sum.low().plus(more.low()), sum.high().plus(more.high()));
    }

    private Target.@Nullable Range range(int at, Unit unit, boolean isToDate) {
        TargetSchedule schedule = new TargetSchedule(index.tree().at(at), frame);
        Optional<Target> own = isToDate ? schedule.toDate() : schedule.whole();
        Target target = own.or(() -> isToDate ? toDate(at) : whole(at)).orElse(null);
        if (target instanceof Target.Value value) {
            return value.quantity()
                    .convertedTo(unit)
                    .map(exactly -> new Target.Range(exactly, exactly))
                    .orElse(null);
        }
        return target instanceof Target.Range range ? in(unit, range) : null;
    }

    private static Target.@Nullable Range in(Unit unit, Target.Range range) {
        Optional<Quantity> low = range.low().convertedTo(unit);
        Optional<Quantity> high = range.high().convertedTo(unit);
        return low.isPresent() && high.isPresent() ? new Target.Range(low.get(), high.get()) : null;
    }

    private Quantity tolerance(int at, Unit unit) {
        return indicator(at)
                .tolerance()
                .flatMap(width -> width.convertedTo(unit))
                .orElse(Quantity.zero(unit));
    }
}
