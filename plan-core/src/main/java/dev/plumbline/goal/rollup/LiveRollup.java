package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.quantity.Ratio;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rollup that follows new measurements as they come in, for dashboards.
 *
 * <p>Recording a measurement brings only the goals on the way to the root up to date, each computed anew from its
 * children in their order. Law: at any time the figures are, bit for bit, those of a full rollup of {@link #input()}.
 * Not thread-safe: confine it to one thread.
 */
public final class LiveRollup {

    private BoundGoals bound;
    private LiveMeasurements measured;
    private Columns result;
    private RollupPass pass;
    private FigureReader reader;

    private LiveRollup(BoundGoals bound) {
        this.bound = bound;
        this.measured = new LiveMeasurements(bound);
        this.result = measured.own().copy(bound.tail());
        this.pass = new RollupPass(bound, measured.own(), result);
        this.reader = reader();
        pass.all();
        pass.findPlainSums();
    }

    private FigureReader reader() {
        LiveMeasurements source = measured;
        return new FigureReader(bound, goal -> source.of(goal.indicator().id()), source.own(), result);
    }

    /** Starts from goals and what was measured of them so far. */
    public static LiveRollup of(BoundGoals bound) {
        return new LiveRollup(bound);
    }

    /** Starts from goals and what was measured of them so far. */
    public static LiveRollup of(GoalTree tree, RollupInput input) {
        return new LiveRollup(BoundGoals.of(tree, input));
    }

    /**
     * Takes one more measurement, recorded after all others; of an indicator that no goal has it changes nothing.
     *
     * @return whether some goal has that indicator
     */
    public boolean record(Measurement measurement) {
        Feed feed = measured.feed(measurement.indicator());
        if (feed != null) {
            record(feed, measurement);
        }
        return feed != null;
    }

    /** One indicator to record many measurements of, if some goal has it. */
    public Optional<LiveIndicator> indicator(IndicatorId id) {
        return Optional.ofNullable(measured.feed(id)).map(feed -> new LiveIndicator(this, id, feed));
    }

    /** Where measurements of an indicator that some goal has go now. */
    Feed feed(IndicatorId id) {
        return Objects.requireNonNull(measured.feed(id));
    }

    void record(Feed feed, Measurement measurement) {
        if (measured.changesUnit(feed, measurement)) {
            feed.add(measurement);
            restart();
            return;
        }
        if (feed.isOfOneGoal()) {
            long[] amounts = measured.own().actuals.values;
            long before = amounts[feed.position];
            measured.add(feed, measurement);
            climb(feed.position, feed.parent, difference(before, amounts[feed.position]));
            return;
        }
        measured.add(feed, measurement);
        for (int at : feed.positions) {
            climb(at, bound.tree().parentOf(at), 0);
        }
    }

    /** By how much a sum above changes; 0 where it has to be added up anew. */
    private static long difference(long before, long after) {
        return AmountColumn.isPlain(before) && AmountColumn.isPlain(after) ? after - before : 0;
    }

    private void climb(int from, int parentOfFrom, long differenceOfFrom) {
        Columns own = measured.own();
        int at = from;
        int day = own.day(at);
        if (at < result.size() && !pass.measured(at, day)) {
            return;
        }
        // A goal beyond the result keeps its own figures in place, where they have changed already.
        Columns columns = at < result.size() ? result : own;
        long difference = differenceOfFrom;
        for (int parent = parentOfFrom; parent >= 0 && columns.share(at) >= 0; ) {
            boolean isAdded = difference != 0 && columns.share(at) > 0 && pass.adds(parent, difference, day);
            if (!isAdded && !pass.changes(parent, day)) {
                return;
            }
            difference = isAdded ? difference : 0;
            columns = result;
            day = result.day(parent);
            at = parent;
            parent = bound.tree().parentOf(at);
        }
    }

    /** A first amount can tell which goals are summed with which; that is rare, so everything is bound anew. */
    private void restart() {
        measured.retire();
        LiveRollup anew = new LiveRollup(BoundGoals.of(bound.tree(), input()));
        bound = anew.bound;
        measured = anew.measured;
        result = anew.result;
        pass = anew.pass;
        reader = anew.reader;
    }

    /** The figures of a goal now, if it is in the tree. */
    public Optional<GoalFigures> figures(GoalId id) {
        return bound.tree().position(id).stream().mapToObj(reader::figures).findFirst();
    }

    /** The attainment of a goal now; undefined also where it is not in the tree. */
    public Ratio attainment(GoalId id) {
        OptionalInt at = bound.tree().position(id);
        return at.isEmpty() ? Ratio.undefined() : FigureReader.ratio(attainment(at.getAsInt()));
    }

    /** One goal to look at after each measurement, if it is in the tree. */
    public Optional<LiveGoal> goal(GoalId id) {
        OptionalInt at = bound.tree().position(id);
        return at.isEmpty() ? Optional.empty() : Optional.of(new LiveGoal(this, id, at.getAsInt()));
    }

    double attainment(int position) {
        double attainment = reader.columns(position).whole(position);
        return Double.isFinite(attainment) ? attainment : Double.NaN;
    }

    /** What a full rollup would need to give the same figures: the start and everything recorded since. */
    public RollupInput input() {
        return bound.frame().withMeasurements(measured.all());
    }

    /** How the attainment of a goal's whole target came about. */
    public Optional<Explanation> explain(GoalId id) {
        return explain(id, false);
    }

    /** How the attainment of a goal's target to date came about. */
    public Optional<Explanation> explainToDate(GoalId id) {
        return explain(id, true);
    }

    private Optional<Explanation> explain(GoalId id, boolean toDate) {
        Explainer explainer = new Explainer(bound, reader, toDate);
        return tree().position(id).stream().mapToObj(explainer::explain).findFirst();
    }

    /** The goals. */
    public GoalTree tree() {
        return bound.tree();
    }
}
