package dev.plumbline.io.json;

import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CriterionResult;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.WorkLog;

/** The facts about goals, tasks and risks. */
final class PlanFacts {

    private PlanFacts() {}

    static void enter(Kinds<Fact> kinds) {
        goals(kinds);
        tasks(kinds);
        resources(kinds);
        MonitoringParts.enter(kinds);
        kinds.add(
                "letter-signed",
                LetterSigned.class,
                LetterSignedDocument.class,
                LetterSignedDocument::from,
                LetterSignedDocument::toSigned);
        kinds.add(
                "evaluation-filed",
                EvaluationFiled.class,
                EvaluationFiledDocument.class,
                EvaluationFiledDocument::from,
                EvaluationFiledDocument::toFiled);
    }

    /** What can be put right; after all kinds that can. */
    static void corrections(Kinds<Fact> kinds) {
        kinds.codecs().put(Correctable.class, new FramedCodec<>(kinds.only(Correctable.class)));
        kinds.add(
                "correction",
                Correction.class,
                CorrectionDocument.class,
                CorrectionDocument::from,
                CorrectionDocument::toCorrection);
    }

    private static void goals(Kinds<Fact> kinds) {
        kinds.codecs()
                .element(
                        MeasuredValue.class,
                        MeasuredValueDocument.class,
                        MeasuredValueDocument::from,
                        MeasuredValueDocument::toValue);
        kinds.codecs().element(Cause.class, CauseDocument.class, CauseDocument::from, CauseDocument::toCause);
        kinds.codecs()
                .element(
                        GoalFeedback.Answer.class,
                        FeedbackAnswerDocument.class,
                        FeedbackAnswerDocument::from,
                        FeedbackAnswerDocument::toAnswer);
        kinds.add(
                "goal-feedback",
                GoalFeedback.class,
                FeedbackDocument.class,
                FeedbackDocument::from,
                FeedbackDocument::toFeedback);
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

    private static void tasks(Kinds<Fact> kinds) {
        kinds.add(
                "progress-report",
                ProgressReport.class,
                ProgressDocument.class,
                ProgressDocument::from,
                ProgressDocument::toReport);
        kinds.codecs()
                .element(
                        CriterionResult.class,
                        CriterionResultDocument.class,
                        CriterionResultDocument::from,
                        CriterionResultDocument::toResult);
        kinds.add(
                "task-acceptance",
                TaskAcceptance.class,
                TaskAcceptanceDocument.class,
                TaskAcceptanceDocument::from,
                TaskAcceptanceDocument::toAcceptance);
        kinds.add(
                "improvement-plan",
                ImprovementPlan.class,
                ImprovementPlanDocument.class,
                ImprovementPlanDocument::from,
                ImprovementPlanDocument::toPlan);
        kinds.add(
                "routine-done",
                RoutineDone.class,
                RoutineDoneDocument.class,
                RoutineDoneDocument::from,
                RoutineDoneDocument::toDone);
        kinds.add("work-log", WorkLog.class, WorkLogDocument.class, WorkLogDocument::from, WorkLogDocument::toLog);
    }

    private static void resources(Kinds<Fact> kinds) {
        kinds.add(
                "ledger-entry",
                LedgerEntry.class,
                LedgerEntryDocument.class,
                LedgerEntryDocument::from,
                LedgerEntryDocument::toEntry);
        kinds.add(
                "shortage-answer",
                ShortageAnswer.class,
                ShortageAnswerDocument.class,
                ShortageAnswerDocument::from,
                ShortageAnswerDocument::toAnswer);
    }
}
