package dev.plumbline.status;

import dev.plumbline.goal.Goal;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import java.util.Optional;

/**
 * A recorded analysis beside the figures it is about. Immutable and thread-safe.
 *
 * @param analysis what was recorded
 * @param goal the goal whose indicator it is about; empty if there is none
 * @param attainment the computed attainment of its period
 * @param deviation the computed deviation rate of its period
 */
public record AnalysisStatus(DeviationAnalysis analysis, Optional<Goal> goal, Ratio attainment, Ratio deviation) {

    /** The goal's name, or the indicator's id where there is no goal. */
    public String name() {
        return goal.map(Goal::name).orElse(analysis.indicator().value());
    }

    /** Its path in findings. */
    public String path() {
        return "analysis/" + analysis.indicator() + "/" + analysis.period();
    }
}
