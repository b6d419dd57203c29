package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.goal.VagueWords;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.schedule.DelayPolicy;
import org.jspecify.annotations.Nullable;

/** A policy as it is written. */
record PolicyDocument(
        @Nullable Double deviationLimit,
        @Nullable Double achievableFactor,
        @Nullable VagueWords vagueWords,
        @Nullable RollupPolicy rollup,
        @Nullable RaciPolicy raci,
        @Nullable DelayPolicy delay,
        @Nullable LightThresholds lights,
        @Nullable IssuePolicy issues,
        @Nullable SlaPolicy sla,
        @Nullable CollaborationPolicy collaboration,
        @Nullable MonitoringPolicy monitoring,
        @Nullable ApprovalPolicy approval,
        @Nullable PlanningTimetable timetable,
        @Nullable RuleSelection rules) {

    static PolicyDocument from(PlanPolicy policy) {
        return new PolicyDocument(
                policy.deviationLimit(),
                policy.achievableFactor(),
                policy.vagueWords(),
                policy.rollup(),
                policy.raci(),
                policy.delay(),
                policy.lights(),
                policy.issues(),
                policy.sla(),
                policy.collaboration(),
                policy.monitoring(),
                policy.approval(),
                policy.timetable(),
                policy.rules());
    }

    PlanPolicy toPolicy() {
        PlanPolicy.Builder policy = PlanPolicy.builder();
        given(deviationLimit, policy::deviationLimit);
        given(achievableFactor, policy::achievableFactor);
        given(vagueWords, policy::vagueWords);
        given(rollup, policy::rollup);
        given(raci, policy::raci);
        given(delay, policy::delay);
        given(lights, policy::lights);
        given(issues, policy::issues);
        given(sla, policy::sla);
        given(collaboration, policy::collaboration);
        given(monitoring, policy::monitoring);
        given(approval, policy::approval);
        given(timetable, policy::timetable);
        given(rules, policy::rules);
        return policy.build();
    }
}
