package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.IssueId;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** A cause analysis as it is written. */
record CauseAnalysisDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Nullable FiveWhys fiveWhys,
        @Nullable Fishbone fishbone,
        @Nullable String containment,
        @Nullable String prevention) {

    static CauseAnalysisDocument from(CauseAnalysis analysis) {
        return new CauseAnalysisDocument(
                analysis.issue(),
                analysis.when(),
                analysis.fiveWhys().orElse(null),
                analysis.fishbone().orElse(null),
                analysis.containment().orElse(null),
                analysis.prevention().orElse(null));
    }

    CauseAnalysis toAnalysis() {
        return CauseAnalysis.builder()
                .issue(issue)
                .when(when)
                .fiveWhys(ofNullable(fiveWhys))
                .fishbone(ofNullable(fishbone))
                .containment(ofNullable(containment))
                .prevention(ofNullable(prevention))
                .build();
    }
}
