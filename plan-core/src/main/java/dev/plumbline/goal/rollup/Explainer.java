package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.quantity.Ratio;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out how figures came about, from the same columns they were made in. */
final class Explainer {

    private final BoundGoals bound;
    private final RollupIndex index;
    private final FigureReader reader;
    private final boolean toDate;

    Explainer(BoundGoals bound, FigureReader reader, boolean toDate) {
        this.bound = bound;
        this.index = bound.index();
        this.reader = reader;
        this.toDate = toDate;
    }

    Explanation explain(int at) {
        GoalFigures figures = reader.figures(at);
        AgainstTarget side = side(figures);
        Explanation.Builder builder = Explanation.builder()
                .goal(figures.goal())
                .name(reader.goal(at).name())
                .toDate(toDate)
                .origin(figures.origin())
                .attainment(side.attainment())
                .actual(figures.actual())
                .target(side.target())
                .policy(bound.frame().policy())
                .override(reader.override(at));
        if (figures.origin() == FigureOrigin.MEASURED) {
            builder.measurements(reader.counted(at));
        }
        if (reader.isCarried(at) && figures.origin() == FigureOrigin.ROLLED_UP) {
            builder.method(index.method(at)).contributions(contributions(at));
        }
        return builder.build();
    }

    private AgainstTarget side(GoalFigures figures) {
        return toDate ? figures.toDate() : figures.whole();
    }

    private List<Contribution> contributions(int parent) {
        GoalTree tree = bound.tree();
        return IntStream.range(tree.childrenFrom(parent), tree.childrenTo(parent))
                .mapToObj(child -> contribution(parent, child))
                .toList();
    }

    private Contribution contribution(int parent, int at) {
        Goal goal = reader.goal(at);
        GoalFigures figures = reader.figures(at);
        ContributionRole role = role(parent, at, figures);
        return new Contribution(
                goal.id(),
                goal.name(),
                role,
                Math.max(0, index.shares[at]),
                figures.actual(),
                side(figures).target(),
                side(figures).attainment());
    }

    private ContributionRole role(int parent, int at, GoalFigures child) {
        if (reader.goal(at).cancelled()) {
            return ContributionRole.CANCELLED;
        }
        if (index.shares[at] < 0) {
            return ContributionRole.OTHER_INDICATOR;
        }
        return child.isMeasured() ? measuredRole(parent, child) : unmeasuredRole(parent);
    }

    private ContributionRole unmeasuredRole(int parent) {
        if (bound.frame().policy().missing() == MissingMeasurement.COUNT_AS_ZERO) {
            return ContributionRole.COUNTED_AS_ZERO;
        }
        return index.method(parent) == RollupMethod.SUM ? ContributionRole.STILL_DUE : ContributionRole.UNMEASURED;
    }

    private ContributionRole measuredRole(int parent, GoalFigures child) {
        Ratio attainment = side(child).attainment();
        boolean isSum = index.method(parent) == RollupMethod.SUM;
        if (isSum ? child.actual().isEmpty() : !attainment.isDefined()) {
            return ContributionRole.UNDEFINED;
        }
        boolean isCapped = index.method(parent) != RollupMethod.COUNT_OF_DONE
                && bound.frame()
                        .policy()
                        .cap()
                        .filter(cap -> attainment.value().orElse(0) > cap.doubleValue())
                        .isPresent();
        return isCapped ? ContributionRole.CAPPED : ContributionRole.COUNTED;
    }
}
