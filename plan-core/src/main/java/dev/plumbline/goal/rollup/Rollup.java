package dev.plumbline.goal.rollup;

import dev.plumbline.Given;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.Period;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The figures of all goals of a tree as of a date, carried up from the leaves (汇总, GOAL-7).
 *
 * <p>A goal's own measurements go before its children's; a goal without them takes its children's figures by its
 * {@link dev.plumbline.goal.RollupMethod}. Cancelled goals drop out of their parent. Figures are made when asked for.
 * Immutable and thread-safe.
 */
public final class Rollup {

    private final BoundGoals bound;
    private final FigureReader reader;

    Rollup(BoundGoals bound, FigureReader reader) {
        this.bound = bound;
        this.reader = reader;
    }

    /** The figures that follow from the goals and what was measured. */
    public static Rollup of(GoalTree tree, RollupInput input) {
        return BoundGoals.of(tree, input).rollUp();
    }

    /**
     * The figures of what was measured of each indicator, in the order of recording, where somebody holds it by indicator.
     *
     * @param frame all else that the figures are made from; of its measurements none counts
     */
    public static Rollup of(GoalTree tree, RollupInput frame, Function<IndicatorId, List<Measurement>> measured) {
        return BoundGoals.of(tree, frame, measured).rollUp();
    }

    /**
     * The figures after other things were measured of some indicators, or other figures were set by hand: those of a rollup
     * made anew. Only what has changed is reckoned again, so one more measurement costs little of a rollup.
     *
     * @param measured what was measured of each indicator, in the order of recording; always the same when asked again
     * @param changed the indicators of which something else was measured
     * @param overrides all figures set by hand
     * @param touched is told every goal whose figures may differ now, parents before children
     */
    public Rollup after(
            Function<IndicatorId, List<Measurement>> measured,
            Set<IndicatorId> changed,
            List<AttainmentOverride> overrides,
            Consumer<GoalId> touched) {
        Rollup next =
                bound.after(new MeasurementBook(measured), changed, overrides).rollUp();
        BitSet own = new BitSet();
        bound.places().of(changed).forEach(own::set);
        for (int at = 0; at < tree().size(); at++) {
            if (own.get(at) || next.reader.differs(reader, at)) {
                touched.accept(tree().at(at).id());
            }
        }
        return next;
    }

    /** The figures of a goal, if it is in the tree. */
    public Optional<GoalFigures> figures(GoalId id) {
        return tree().position(id).stream().mapToObj(reader::figures).findFirst();
    }

    /** The figures of all goals, parents before children; made anew at each call. */
    public List<GoalFigures> figures() {
        return IntStream.range(0, tree().size()).mapToObj(reader::figures).toList();
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

    /** The days of the period that targets to date rest on and that the calendar does not cover (CAL-1). */
    public Optional<CoverageMark> uncovered() {
        return bound.frame().dayCount().uncovered(bound.frame().period().range());
    }

    /** What was measured of an indicator of its goals, in the order of recording. */
    public List<Measurement> measured(IndicatorId indicator) {
        return bound.measurements().byIndicator().apply(indicator);
    }

    /** What the figures were made from besides the goals and what was measured. */
    public RollupInput frame() {
        return bound.frame().withMeasurements(List.of());
    }

    /**
     * The same goals in a period within the plan's (GOAL-8): what was measured in it, held against the targets that fall to
     * it, carried up in the same way. Figures set by hand are of the whole plan and count for it alone.
     *
     * <p>A period before or after the plan's has what was measured in it, for growth; its targets say nothing.
     */
    public Rollup during(Period period) {
        Given.one(period, "period");
        RollupInput plan = frame();
        return period.equals(plan.period())
                ? this
                : of(
                        new PeriodGoals(plan, period).of(tree()),
                        plan.withOverrides(List.of()).toBuilder().period(period).build(),
                        this::measured);
    }

    /** The goals. */
    public GoalTree tree() {
        return bound.tree();
    }

    /** What the figures were made from besides the goals. */
    public RollupInput input() {
        return bound.input();
    }
}
