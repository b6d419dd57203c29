package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** A risk report as it is written. */
record RiskReportDocument(
        @Required RiskId risk,
        @Required Moment when,
        @Required RiskState state,
        @Nullable String measure) {

    static RiskReportDocument from(RiskReport report) {
        return new RiskReportDocument(
                report.risk(), report.when(), report.state(), report.measure().orElse(null));
    }

    RiskReport toReport() {
        return new RiskReport(risk, when, state, ofNullable(measure));
    }
}
