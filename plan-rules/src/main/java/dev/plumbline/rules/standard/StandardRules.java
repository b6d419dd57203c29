package dev.plumbline.rules.standard;

import dev.plumbline.rules.spi.Rule;
import java.util.List;

/** The built-in rules, in the order in which people look for problems. */
public final class StandardRules {

    private StandardRules() {}

    /** One of each. */
    public static List<Rule<?>> all() {
        return List.of(
                new OrganisationRule(),
                new CalendarRule(),
                new ReferenceRule(),
                new IntegrityRule(),
                new PlanParentRule(),
                new PlanNestingRule(),
                new PlanPartRule(),
                new PlanRiskRule(),
                new TimetableRule(),
                new GoalSmartRule(),
                new GoalStructureRule(),
                new GoalParentRule(),
                new GoalDecompositionRule(),
                new GoalCoverageRule(),
                new GoalInitiativeRule(),
                new IndicatorMixRule(),
                new IndicatorFrequencyRule(),
                new IndicatorAlertRule(),
                new IndicatorUnitRule(),
                new TargetPhaseRule(),
                new FactMatchRule(),
                new GoalDeviationRule(),
                new AnalysisSubjectRule(),
                new ReportsDueRule(),
                new EvaluationDueRule(),
                new EvaluationFiledRule(),
                new ExternalChangeRule(),
                new GoalFeedbackRule(),
                new StatedRateRule(),
                new TaskOwnerRule(),
                new RaciRule(),
                new RaciIdleRule(),
                new JointWorkRule(),
                new WorkloadRule(),
                new TaskGoalRule(),
                new TaskDependencyRule(),
                new TaskAcknowledgedRule(),
                new TaskProgressRule(),
                new TaskLagRule(),
                new RoutineRule(),
                new ScheduleRule(),
                new DelayImpactRule(),
                new SpecialMeetingRule(),
                new ResourceNeedRule(),
                new ResourceInPlaceRule(),
                new ResourceOverrunRule(),
                new ResourceBalanceRule(),
                new ShortageAnswerRule(),
                new EarnedValueRule(),
                new RiskContingencyRule(),
                new RiskThresholdRule(),
                new IssueReportedRule(),
                new IssueClockRule(),
                new IssuePlanRule(),
                new IssueRecordRule(),
                new IssueGradingRule(),
                new IssueCauseRule(),
                new CollaborationFormRule(),
                new CollaborationPartyRule(),
                new CollaborationDueRule());
    }
}
