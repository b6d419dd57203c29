package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The goals' own figures under measurements that come in one by one.
 *
 * <p>Where a flow or stock is measured day by day, an amount is added or replaced in place, without making objects;
 * everything else is added up over time anew. Confined to one thread.
 */
final class LiveMeasurements {

    private final BoundGoals bound;
    private final RollupIndex index;
    private final Columns own;
    private final ZoneId zone;
    private final long firstDay;
    private final long lastDay;
    private final Map<IndicatorId, Feed> feeds;

    LiveMeasurements(BoundGoals bound) {
        this.bound = bound;
        this.index = bound.index();
        this.own = bound.own().copy(bound.tree().size());
        RollupInput input = bound.frame();
        this.zone = input.zone();
        this.firstDay = input.period().start().toEpochDay();
        this.lastDay = Math.min(input.period().end().toEpochDay(), input.asOf().toEpochDay());
        this.feeds = new HashMap<>((int) (own.size() / 0.75) + 1);
        for (int at = 0; at < own.size(); at++) {
            feeds.merge(bound.tree().at(at).indicator().id(), feed(at), this::joined);
        }
    }

    private Feed feed(int at) {
        Goal goal = bound.tree().at(at);
        Indicator indicator = goal.indicator();
        List<Measurement> before = bound.measurements().of(goal);
        boolean isOwnUnit =
                Units.of(indicator).map(unit -> unit.equals(index.unit(at))).orElse(true);
        return isOwnUnit && indicator.accumulation() != Accumulation.RATE && RollupIndex.isByRatio(indicator)
                ? Feed.dayByDay(at, before, bound, indicator.accumulation() == Accumulation.FLOW)
                : new Feed(new int[] {at}, before, bound);
    }

    private Feed joined(Feed some, Feed one) {
        int[] all = Arrays.copyOf(some.positions, some.positions.length + 1);
        all[some.positions.length] = one.positions[0];
        return new Feed(all, some.measurements(), bound);
    }

    /** Where measurements of an indicator go; null where no goal has it. */
    @Nullable
    Feed feed(IndicatorId indicator) {
        return feeds.get(indicator);
    }

    /** Everything measured so far of an indicator, in the order of recording. */
    List<Measurement> of(IndicatorId indicator) {
        Feed feed = feeds.get(indicator);
        return feed == null ? List.of() : feed.measurements();
    }

    /** Everything measured so far, that of one indicator in the order of recording. */
    List<Measurement> all() {
        return feeds.values().stream()
                .flatMap(feed -> feed.measurements().stream())
                .toList();
    }

    /** Whether a goal without a stated unit would get another one by this measurement. */
    boolean changesUnit(Feed feed, Measurement measurement) {
        if (!feed.isUsual(measurement) && measurement.value() instanceof MeasuredValue.Amount amount) {
            for (int at : feed.positions) {
                if (!amount.quantity().unit().equals(index.unit(at))
                        && Units.of(bound.tree().at(at).indicator()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Records a measurement and brings the own figures of its goals up to date. */
    void add(Feed feed, Measurement measurement) {
        long day = measurement.when().date(zone).toEpochDay();
        if (feed.take(measurement, day, day >= firstDay && day <= lastDay, own)) {
            return;
        }
        for (int at : feed.positions) {
            new OwnFigures(bound.tree().at(at), feed.measurements(), bound.frame())
                    .values(index.unit(at))
                    .writeTo(own, at);
        }
    }

    /** Tells all feeds that others take their place. */
    void retire() {
        feeds.values().forEach(feed -> feed.isReplaced = true);
    }

    Columns own() {
        return own;
    }
}
