package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.Optional;

/** What tables that look back on a period share. */
final class Reviews {

    private Reviews() {}

    /** The value measured for a period. */
    static Optional<Measurement> measurement(Goal goal, Period period, Optional<Measure> actual) {
        return actual.flatMap(measure -> measure.measured(goal.indicator().target()))
                .map(value -> Measurement.builder()
                        .indicator(goal.indicator().id())
                        .when(Moment.of(period.end()))
                        .covers(period)
                        .value(value)
                        .build());
    }

    static DeviationAnalysis.Builder analysis(Goal goal, Period period) {
        return DeviationAnalysis.builder().indicator(goal.indicator().id()).period(period);
    }

    /** Notes where an analysis and the rates it states were read. */
    static void origins(TableRow row, DeviationAnalysis analysis, Column goal, Column attainment, Column deviation) {
        String path = "analysis/" + analysis.indicator() + "/" + analysis.period();
        row.origin(path, goal);
        row.origin(path + "#attainment", attainment);
        row.origin(path + "#deviation", deviation);
    }
}
