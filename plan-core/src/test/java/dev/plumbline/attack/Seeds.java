package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCondition;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.PlanComparison;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanCondition;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What attackers have in their hands to begin with. */
final class Seeds {

    private Seeds() {}

    static List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (AdjustmentEvent event : AdjustmentEvent.values()) {
            if (event != AdjustmentEvent.EDIT && event != AdjustmentEvent.REVIEW) {
                values.add(AdjustmentAction.of(event).because("理由"));
            }
        }
        for (PlanEvent event : PlanEvent.values()) {
            if (event != PlanEvent.EDIT && event != PlanEvent.REVIEW) {
                values.add(PlanAction.of(event).because("理由"));
            }
        }
        values.add(AdjustmentAction.review(Opinion.favourable(Firm.FINANCE, ReviewAspect.ofAdjustments())));
        values.add(AdjustmentAction.edit(draft()));
        values.add(PlanAction.edit(Firm.plan(0).toBuilder().overview("另一个").build()));
        values.add(Firm.plan(0));
        values.add(draft());
        values.add(Change.target(IndicatorId.of("revenue0"), Quantity.parse("1元")));
        values.add(TaskId.of("t"));
        values.add(IssueId.of("WT-1"));
        values.add(ProgressReport.builder()
                .task(TaskId.of("t"))
                .when(Moment.of(LocalDate.of(2024, 6, 30)))
                .state(TaskState.COMPLETED)
                .build());
        values.add(IssueStep.of(IssueId.of("WT-1"), IssueEvent.CLOSE, Moment.of(LocalDate.of(2024, 6, 30))));
        values.add(AdjustmentId.of("A1"));
        values.add(AdjustmentId.of("A2"));
        values.add(Reference.of("plan", "2024"));
        values.add(Digest.of("made up"));
        values.add(Procedures.standard());
        values.add(Firm.MEETING);
        values.add(Firm.FINANCE);
        values.add(Firm.DIRECTOR);
        values.add(AuditTrail.empty());
        values.add(AuditTrail.empty().append(approval()));
        values.add(approval());
        values.add(new Entry<>(measurement(), Stamp.of("li", Instant.parse("2024-01-01T00:00:00Z"))));
        values.add(measurement());
        values.add(CalendarId.of("CN"));
        values.add(CalendarDefinition.of(CalendarLayer.builder("公司").build()));
        values.addAll(PlanComparison.of(
                        Firm.plan(0), Firm.plan(0).toBuilder().overview("另一个").build())
                .differences());
        values.addAll(List.of(AdjustmentCondition.values()));
        values.addAll(List.of(PlanCondition.values()));
        values.add(RaciPolicy.standard());
        values.add(BigDecimal.TEN);
        values.add(Firm.ZONE);
        values.add(AsOf.at(Instant.parse("2024-06-30T00:00:00Z")));
        Firm.NAMES.forEach(name -> values.add(PersonId.of(name)));
        return values;
    }

    private static Measurement measurement() {
        return Measurement.of(IndicatorId.of("revenue0"), Period.month(2024, 1), Quantity.parse("8万元"));
    }

    /** A step that nobody took. */
    private static AuditStep approval() {
        return AuditStep.builder()
                .subject(draft().reference())
                .action("approve")
                .by(PersonId.of("chen"))
                .at(Instant.parse("2024-01-01T00:00:00Z"))
                .content(draft().content())
                .details(Map.of("state", "approved"))
                .build();
    }

    private static AdjustmentDraft draft() {
        return AdjustmentDraft.builder()
                .id(AdjustmentId.of("A1"))
                .plan(Firm.PLANS.get(0))
                .base(1)
                .requested(Stamp.of("li", Instant.parse("2024-01-01T00:00:00Z")))
                .trigger(AdjustmentTrigger.RESOURCE_CHANGE)
                .reason("竞品降价")
                .expectedEffect("达成率回到 100 %")
                .addChange(Change.target(IndicatorId.of("revenue0"), Quantity.parse("95万元")))
                .build();
    }
}
