package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a tree with what was measured of each, ready to be rolled up: the step between facts and figures.
 *
 * <p>Binding looks up every goal's measurements and adds them up over time; {@link #rollUp()} then only has to carry
 * them up the tree. Immutable and thread-safe.
 */
public final class BoundGoals {

    private final GoalTree tree;
    private final RollupInput frame;
    private final MeasurementBook measurements;
    private final Overrides overrides;
    private final RollupIndex index;
    private final SummedRanges ranges;
    private final Columns own;
    private final AmountColumn due;
    // Made when somebody asks for them first; the same whoever makes them.
    private volatile @Nullable RollupInput input;
    private volatile @Nullable IndicatorPlaces places;

    private BoundGoals(GoalTree tree, RollupInput frame, MeasurementBook measurements) {
        this.tree = tree;
        this.frame = frame;
        this.measurements = measurements;
        this.overrides = new Overrides(tree, frame);
        Binding binding = new Binding(this);
        this.index = binding.index();
        this.ranges = new SummedRanges(index, frame);
        this.own = binding.columns(index);
        this.due = binding.due();
    }

    private BoundGoals(BoundGoals before, RollupInput frame, MeasurementBook measurements, Columns own) {
        this.tree = before.tree;
        this.frame = frame;
        this.measurements = measurements;
        this.overrides = frame == before.frame ? before.overrides : new Overrides(tree, frame);
        this.index = before.index;
        this.ranges = before.ranges;
        this.own = own;
        this.due = before.due;
        this.places = before.places;
    }

    /** Binds an input to the goals of a tree. */
    public static BoundGoals of(GoalTree tree, RollupInput input) {
        BoundGoals bound = new BoundGoals(tree, input, MeasurementBook.of(input.measurements()));
        bound.input = input;
        return bound;
    }

    /**
     * Binds what was measured of each indicator, in the order of recording, to the goals of a tree.
     *
     * @param frame all else; of its measurements none counts
     */
    static BoundGoals of(GoalTree tree, RollupInput frame, Function<IndicatorId, List<Measurement>> measured) {
        return new BoundGoals(tree, frame.withMeasurements(List.of()), new MeasurementBook(measured));
    }

    /** The same goals after other things were measured of some indicators, or other figures were set by hand. */
    BoundGoals after(MeasurementBook others, Set<IndicatorId> changed, List<AttainmentOverride> set) {
        RollupInput next = set.equals(frame.overrides()) ? frame : frame.withOverrides(set);
        int[] at = places().of(changed).toArray();
        if (Arrays.stream(at).anyMatch(each -> isOfOtherUnit(tree.at(each), others))) {
            return new BoundGoals(tree, next, others);
        }
        Columns columns = at.length == 0 ? own : own.copy(tree.size());
        for (int each : at) {
            new OwnFigures(tree.at(each), others.of(tree.at(each)), next)
                    .values(index.unit(each))
                    .writeTo(columns, each);
        }
        return new BoundGoals(this, next, others, columns);
    }

    /** Whether a goal without a stated unit gets another one, which may change what is summed with what. */
    private boolean isOfOtherUnit(Goal goal, MeasurementBook others) {
        return Units.of(goal.indicator()).isEmpty()
                && !Units.of(goal.indicator(), measurements.of(goal))
                        .equals(Units.of(goal.indicator(), others.of(goal)));
    }

    /** Where the goals of each indicator stand. */
    IndicatorPlaces places() {
        IndicatorPlaces known = places;
        if (known == null) {
            known = new IndicatorPlaces(tree);
            places = known;
        }
        return known;
    }

    /** The figures of all goals. */
    public Rollup rollUp() {
        Columns result = new RollupPass(this, own, own.copy(tail())).all();
        return new Rollup(this, new FigureReader(this, measurements::of, own, result));
    }

    public GoalTree tree() {
        return tree;
    }

    /** What the goals were bound to. */
    public RollupInput input() {
        RollupInput known = input;
        if (known == null) {
            known = frame.withMeasurements(measurements.of(tree));
            input = known;
        }
        return known;
    }

    /** The input but for what was measured, which stands in {@link #measurements()}. */
    RollupInput frame() {
        return frame;
    }

    /** From where on goals keep their own figures: no run of siblings lies on both sides. */
    int tail() {
        int inner = Math.max(index.innerEnd(), overrides.end());
        if (inner == 0) {
            return 0;
        }
        int parent = tree.parentOf(inner - 1);
        return Math.max(inner, parent < 0 ? tree.childrenFrom(0) : tree.childrenTo(parent));
    }

    MeasurementBook measurements() {
        return measurements;
    }

    Overrides overrides() {
        return overrides;
    }

    RollupIndex index() {
        return index;
    }

    SummedRanges ranges() {
        return ranges;
    }

    /** Every goal's own target to date, exactly. */
    AmountColumn due() {
        return due;
    }

    Columns own() {
        return own;
    }
}
