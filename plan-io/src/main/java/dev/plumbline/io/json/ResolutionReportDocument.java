package dev.plumbline.io.json;

import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** How far a resolution is, as it is written. */
record ResolutionReportDocument(
        @Required ResolutionId resolution,
        @Required Moment when,
        @Required Boolean isDone,
        @Nullable String text) {

    static ResolutionReportDocument from(ResolutionReport report) {
        return new ResolutionReportDocument(report.resolution(), report.when(), report.isDone(), report.text());
    }

    ResolutionReport toReport() {
        return new ResolutionReport(resolution, when, isDone, text == null ? "" : text);
    }
}
