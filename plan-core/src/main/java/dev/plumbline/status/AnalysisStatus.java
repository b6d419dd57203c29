package dev.plumbline.status;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import java.util.Optional;

/**
 * A recorded analysis beside the figures it is about. Immutable and thread-safe.
 *
 * @param analysis what was recorded
 * @param goal the goal whose indicator it is about; empty if there is none
 * @param standing the computed figures of its period; empty if there are none
 */
public record AnalysisStatus(DeviationAnalysis analysis, Optional<Goal> goal, Optional<AgainstTarget> standing) {

    /** The computed attainment of its period. */
    public Ratio attainment() {
        return standing.map(AgainstTarget::attainment).orElse(Ratio.undefined());
    }

    /** The computed deviation of its period. */
    public Deviation deviation() {
        return standing.map(AgainstTarget::deviation).orElse(Deviation.undefined());
    }

    /** The goal's name, or the indicator's id where there is no goal. */
    public String name() {
        return goal.map(Goal::name).orElse(analysis.indicator().value());
    }

    /** Its path in findings. */
    public String path() {
        return "analysis/" + analysis.indicator() + "/" + analysis.period();
    }
}
