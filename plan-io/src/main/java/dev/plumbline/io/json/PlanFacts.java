package dev.plumbline.io.json;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.Cause;
import dev.plumbline.task.ProgressReport;

/** The facts about goals, tasks and risks. */
final class PlanFacts {

    private PlanFacts() {}

    static void enter(FactKinds kinds) {
        kinds.codecs()
                .element(
                        MeasuredValue.class,
                        MeasuredValueDocument.class,
                        MeasuredValueDocument::from,
                        MeasuredValueDocument::toValue);
        kinds.codecs().element(Cause.class, CauseDocument.class, CauseDocument::from, CauseDocument::toCause);
        kinds.add(
                "measurement",
                Measurement.class,
                MeasurementDocument.class,
                MeasurementDocument::from,
                MeasurementDocument::toMeasurement);
        kinds.add(
                "attainment-override",
                AttainmentOverride.class,
                OverrideDocument.class,
                OverrideDocument::from,
                OverrideDocument::toOverride);
        kinds.add(
                "progress-report",
                ProgressReport.class,
                ProgressDocument.class,
                ProgressDocument::from,
                ProgressDocument::toReport);
        kinds.add(
                "deviation-analysis",
                DeviationAnalysis.class,
                AnalysisDocument.class,
                AnalysisDocument::from,
                AnalysisDocument::toAnalysis);
        kinds.add(
                "risk-report",
                RiskReport.class,
                RiskReportDocument.class,
                RiskReportDocument::from,
                RiskReportDocument::toReport);
    }
}
