package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.task.Cause;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deviation analysis as it is written. */
record AnalysisDocument(
        @Required IndicatorId indicator,
        @Required Period period,
        @Nullable Moment when,
        List<Cause> causes,
        @Nullable String experience,
        @Nullable String improvement,
        List<String> measures,
        @Nullable String nextAdjustment,
        List<Reference> answers,
        @Nullable Quantity statedAttainment,
        @Nullable Quantity statedDeviation) {

    static AnalysisDocument from(DeviationAnalysis analysis) {
        return new AnalysisDocument(
                analysis.indicator(),
                analysis.period(),
                analysis.when(),
                analysis.causes(),
                analysis.experience().orElse(null),
                analysis.improvement().orElse(null),
                analysis.measures(),
                analysis.nextAdjustment().orElse(null),
                analysis.answers(),
                analysis.statedAttainment().orElse(null),
                analysis.statedDeviation().orElse(null));
    }

    DeviationAnalysis toAnalysis() {
        DeviationAnalysis.Builder analysis = DeviationAnalysis.builder()
                .indicator(indicator)
                .period(period)
                .causes(causes)
                .experience(ofNullable(experience))
                .improvement(ofNullable(improvement))
                .measures(measures)
                .nextAdjustment(ofNullable(nextAdjustment))
                .answers(answers)
                .statedAttainment(ofNullable(statedAttainment))
                .statedDeviation(ofNullable(statedDeviation));
        given(when, analysis::when);
        return analysis.build();
    }
}
