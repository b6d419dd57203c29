package dev.plumbline.io.json;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.issue.Denials;
import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.issue.sla.Escalation;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaTarget;
import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Deadline;

/** The documents of the policies about issues, their clocks, collaborations, and the timetable of planning. */
final class TimePolicyParts {

    private TimePolicyParts() {}

    static void enter(Codecs codecs) {
        codecs.text(Deadline.class, Deadline::parse);
        codecs.words(EscalationRole.class, PlanningStep.class, DayShift.class);
        issues(codecs);
        clocks(codecs);
        timetable(codecs);
        codecs.element(
                CollaborationPolicy.class,
                CollaborationPolicyDocument.class,
                CollaborationPolicyDocument::from,
                CollaborationPolicyDocument::toPolicy);
    }

    private static void issues(Codecs codecs) {
        codecs.element(
                GradingRule.class, GradingRuleDocument.class, GradingRuleDocument::from, GradingRuleDocument::toRule);
        codecs.element(Denials.class, DenialsDocument.class, DenialsDocument::from, DenialsDocument::toDenials);
        codecs.element(
                GradingRules.class,
                GradingRulesDocument.class,
                GradingRulesDocument::from,
                GradingRulesDocument::toRules);
        codecs.element(
                IssuePolicy.class, IssuePolicyDocument.class, IssuePolicyDocument::from, IssuePolicyDocument::toPolicy);
    }

    private static void timetable(Codecs codecs) {
        codecs.element(
                PlanningRule.class,
                PlanningRuleDocument.class,
                PlanningRuleDocument::from,
                PlanningRuleDocument::toRule);
        codecs.element(
                PlanningTimetable.class,
                PlanningTimetableDocument.class,
                PlanningTimetableDocument::from,
                PlanningTimetableDocument::toTimetable);
    }

    private static void clocks(Codecs codecs) {
        codecs.element(
                Escalation.class, EscalationDocument.class, EscalationDocument::from, EscalationDocument::toEscalation);
        codecs.element(SeverityDeadlinesDocument.class, SeverityDeadlinesDocument.class, same -> same, same -> same);
        codecs.element(SlaTarget.class, SlaTargetDocument.class, SlaTargetDocument::from, SlaTargetDocument::toTarget);
        codecs.element(SlaPolicy.class, SlaPolicyDocument.class, SlaPolicyDocument::from, SlaPolicyDocument::toPolicy);
    }
}
