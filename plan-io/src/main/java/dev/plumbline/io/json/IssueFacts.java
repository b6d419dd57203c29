package dev.plumbline.io.json;

import dev.plumbline.fact.Fact;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FishboneCause;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.RootCause;
import dev.plumbline.issue.Verification;

/** Issues and the facts about them. */
final class IssueFacts {

    private IssueFacts() {}

    static void enter(Kinds<Fact> kinds) {
        reports(kinds);
        handling(kinds);
        analyses(kinds);
    }

    private static void reports(Kinds<Fact> kinds) {
        kinds.codecs()
                .element(RootCause.class, RootCauseDocument.class, RootCauseDocument::from, RootCauseDocument::toCause);
        kinds.add(
                "issue",
                Issue.class,
                IssueDocument.class,
                IssueDocument::from,
                IssueDocument::toIssue,
                issue -> "issue/" + issue.id());
        kinds.add(
                "issue-snapshot",
                IssueSnapshot.class,
                IssueSnapshotDocument.class,
                IssueSnapshotDocument::from,
                IssueSnapshotDocument::toSnapshot);
        kinds.add(
                "issue-grading",
                IssueGrading.class,
                IssueGradingDocument.class,
                IssueGradingDocument::from,
                IssueGradingDocument::toGrading);
        kinds.add(
                "issue-assignment",
                IssueAssignment.class,
                IssueAssignmentDocument.class,
                IssueAssignmentDocument::from,
                IssueAssignmentDocument::toAssignment);
    }

    private static void handling(Kinds<Fact> kinds) {
        kinds.codecs()
                .element(
                        HandlingMeasure.class,
                        HandlingMeasureDocument.class,
                        HandlingMeasureDocument::from,
                        HandlingMeasureDocument::toMeasure);
        kinds.add(
                "handling-plan",
                HandlingPlan.class,
                HandlingPlanDocument.class,
                HandlingPlanDocument::from,
                HandlingPlanDocument::toPlan);
        kinds.codecs().element(NameDocument.class, NameDocument.class, same -> same, same -> same);
        kinds.codecs()
                .element(
                        Verification.class,
                        VerificationDocument.class,
                        VerificationDocument::from,
                        VerificationDocument::toVerification);
        kinds.add(
                "issue-step",
                IssueStep.class,
                IssueStepDocument.class,
                IssueStepDocument::from,
                IssueStepDocument::toStep);
        kinds.add(
                "issue-pause",
                IssuePause.class,
                IssuePauseDocument.class,
                IssuePauseDocument::from,
                IssuePauseDocument::toPause);
        kinds.add(
                "issue-resume",
                IssueResume.class,
                IssueResumeDocument.class,
                IssueResumeDocument::from,
                IssueResumeDocument::toResume);
    }

    private static void analyses(Kinds<Fact> kinds) {
        kinds.codecs()
                .element(FiveWhys.class, FiveWhysDocument.class, FiveWhysDocument::from, FiveWhysDocument::toWhys);
        kinds.codecs()
                .element(
                        FishboneCause.class,
                        FishboneCauseDocument.class,
                        FishboneCauseDocument::from,
                        FishboneCauseDocument::toCause);
        kinds.codecs()
                .element(Fishbone.class, FishboneDocument.class, FishboneDocument::from, FishboneDocument::toFishbone);
        kinds.add(
                "cause-analysis",
                CauseAnalysis.class,
                CauseAnalysisDocument.class,
                CauseAnalysisDocument::from,
                CauseAnalysisDocument::toAnalysis);
    }
}
