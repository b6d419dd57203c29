package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalTree;

/**
 * The goals of a tree with what was measured of each, ready to be rolled up: the step between facts and figures.
 *
 * <p>Binding looks up every goal's measurements and adds them up over time; {@link #rollUp()} then only has to carry
 * them up the tree. Immutable and thread-safe.
 */
public final class BoundGoals {

    private final GoalTree tree;
    private final RollupInput input;
    private final MeasurementBook measurements;
    private final Overrides overrides;
    private final RollupIndex index;
    private final Columns own;
    private final AmountColumn due;

    private BoundGoals(GoalTree tree, RollupInput input) {
        this.tree = tree;
        this.input = input;
        this.measurements = MeasurementBook.of(input.measurements());
        this.overrides = new Overrides(tree, input);
        Binding binding = new Binding(this);
        this.index = binding.index();
        this.own = binding.columns(index);
        this.due = binding.due();
    }

    /** Binds an input to the goals of a tree. */
    public static BoundGoals of(GoalTree tree, RollupInput input) {
        return new BoundGoals(tree, input);
    }

    /** The figures of all goals. */
    public Rollup rollUp() {
        Columns result = new RollupPass(this, own, own.copy(tail())).all();
        return new Rollup(this, new FigureReader(this, measurements::of, own, result));
    }

    public GoalTree tree() {
        return tree;
    }

    public RollupInput input() {
        return input;
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

    /** Every goal's own target to date, exactly. */
    AmountColumn due() {
        return due;
    }

    Columns own() {
        return own;
    }
}
