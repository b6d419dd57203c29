package dev.plumbline.policy;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.goal.VagueWords;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.schedule.DelayPolicy;
import org.immutables.value.Value;

/**
 * Every threshold that figures, lights, clocks and rules go by; the defaults are the source documents' values.
 *
 * <p>A status carries its book's policy, so that what is shown and what is found cannot differ. Immutable and
 * thread-safe (RULE-2).
 */
@Value.Immutable
public abstract class PlanPolicy {

    private static final PlanPolicy STANDARD = builder().build();

    PlanPolicy() {}

    /** The deviation beyond which an analysis is opened, as a ratio; strictly more counts (MON-1). */
    @Value.Default
    public double deviationLimit() {
        return 0.1;
    }

    /** How often its baseline a target may be before it counts as out of reach (GOAL-4). */
    @Value.Default
    public double achievableFactor() {
        return 2.0;
    }

    /** The words that say nothing measurable; an application adds its own (GOAL-4). */
    @Value.Default
    public VagueWords vagueWords() {
        return VagueWords.standard();
    }

    /** The choices that rollups leave open. */
    @Value.Default
    public RollupPolicy rollup() {
        return RollupPolicy.standard();
    }

    /** What is wanted of responsibility matrices (RACI-2). */
    @Value.Default
    public RaciPolicy raci() {
        return RaciPolicy.standard();
    }

    /** What a delay does to the tasks behind it (TASK-5). */
    @Value.Default
    public DelayPolicy delay() {
        return DelayPolicy.KEEP_THE_GAP;
    }

    /** Where lights change. */
    @Value.Default
    public LightThresholds lights() {
        return LightThresholds.builder().build();
    }

    /** How issues are graded, and how long a solution is watched (ISS-2, ISS-6). */
    @Value.Default
    public IssuePolicy issues() {
        return IssuePolicy.standard();
    }

    /** What has to be done about issues in time, and who is told when it is not (ISS-3). */
    @Value.Default
    public SlaPolicy sla() {
        return SlaPolicy.standard();
    }

    /** By when things are done in collaborations and about meetings (COL-1 to COL-3). */
    @Value.Default
    public CollaborationPolicy collaboration() {
        return CollaborationPolicy.standard();
    }

    /** Which measurements and reports are owed, and when (MON-3). */
    @Value.Default
    public MonitoringPolicy monitoring() {
        return MonitoringPolicy.standard();
    }

    /** Who is asked and who decides on plans and adjustments (PLAN-4, WF-4b). */
    @Value.Default
    public ApprovalPolicy approval() {
        return ApprovalPolicy.standard();
    }

    /** By which days plans are drafted, reviewed, filed, published and reported on (PLAN-7). */
    @Value.Default
    public PlanningTimetable timetable() {
        return PlanningTimetable.standard();
    }

    /** How owners and units are scored by their goals (EVA-4). */
    @Value.Default
    public ScorePolicy scores() {
        return ScorePolicy.standard();
    }

    /** The days after the end of a plan's period within which its evaluation is to be filed; a month unless stated (EVA-1). */
    @Value.Default
    public int evaluationDays() {
        return 30;
    }

    /** What is wanted of the rules. */
    @Value.Default
    public RuleSelection rules() {
        return RuleSelection.builder().build();
    }

    /** The source documents' values. */
    public static PlanPolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** No threshold is negative, infinite or not a number (SAFE-1). */
    @Value.Check
    void check() {
        Threshold.check("deviationLimit", deviationLimit());
        Threshold.check("achievableFactor", achievableFactor());
        Threshold.check("evaluationDays", evaluationDays());
    }

    /** A builder that starts from this {@code PlanPolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PlanPolicy}. */
    public static final class Builder extends PlanPolicyBuilder {
        Builder() {}
    }
}
