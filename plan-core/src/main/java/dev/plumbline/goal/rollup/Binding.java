package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds units and scales and writes every goal's own figures into columns. */
final class Binding {

    /** Room for two digits after the point, so that 12.5 may become 12.75 in place. */
    private static final byte USUAL_SCALE = 2;

    private final BoundGoals bound;
    private final GoalTree tree;
    private final OwnValues[] values;

    Binding(BoundGoals bound) {
        this.bound = bound;
        this.tree = bound.tree();
        this.values = new OwnValues[tree.size()];
    }

    RollupIndex index() {
        @Nullable Unit[] units = new @Nullable Unit[tree.size()];
        for (int at = 0; at < units.length; at++) {
            units[at] = Units.of(tree.at(at).indicator(), bound.measurements().of(tree.at(at)))
                    .orElse(null);
        }
        return new RollupIndex(tree, units);
    }

    Columns columns(RollupIndex index) {
        byte[] actualScales = new byte[values.length];
        byte[] targetScales = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            Goal goal = tree.at(at);
            values[at] = new OwnFigures(goal, bound.measurements().of(goal), bound.frame()).values(index.unit(at));
            targetScales[at] = scale(values[at].target());
            actualScales[at] = (byte) Math.max(targetScales[at], scale(values[at].actual()));
        }
        shareScales(index, targetScales);
        shareScales(index, actualScales);
        Columns columns = new Columns(actualScales, targetScales);
        for (int at = 0; at < values.length; at++) {
            values[at].writeTo(columns, at);
            columns.setShare(at, index.shares[at]);
        }
        return columns;
    }

    /** The targets to date, each with a scale of its own. */
    AmountColumn due() {
        byte[] scales = new byte[values.length];
        for (int at = 0; at < scales.length; at++) {
            scales[at] = scale(values[at].dueTarget());
        }
        AmountColumn due = new AmountColumn(scales);
        for (int at = 0; at < scales.length; at++) {
            due.set(at, values[at].dueTarget());
        }
        return due;
    }

    private static byte scale(@Nullable BigDecimal amount) {
        return amount == null ? USUAL_SCALE : (byte) Math.min(Byte.MAX_VALUE, Math.max(USUAL_SCALE, amount.scale()));
    }

    /** All goals that are summed with each other get the finest of their scales. */
    private void shareScales(RollupIndex index, byte[] scales) {
        for (int at = scales.length - 1; at >= 0; at--) {
            if (index.isSummed(at)) {
                int parent = tree.parentOf(at);
                scales[parent] = (byte) Math.max(scales[parent], scales[at]);
            }
        }
        for (int at = 0; at < scales.length; at++) {
            if (index.isSummed(at)) {
                scales[at] = scales[tree.parentOf(at)];
            }
        }
    }
}
