package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.audit.Digest;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Priority;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.DayBasis;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.issue.ImpactArea;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.BodyRule;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.InitiativeKind;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.schedule.DelayPolicy;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.SpecialDay;
import dev.plumbline.time.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What travels as a text: ids and other small values by their text form, constants by their word. */
final class SmallValues {

    private SmallValues() {}

    static void enter(Codecs codecs) {
        ids(codecs);
        texts(codecs);
        words(codecs);
    }

    private static void ids(Codecs codecs) {
        codecs.text(AdjustmentId.class, AdjustmentId::new);
        codecs.text(CalendarId.class, CalendarId::new);
        codecs.text(GoalId.class, GoalId::new);
        codecs.text(IndicatorId.class, IndicatorId::new);
        codecs.text(InitiativeId.class, InitiativeId::new);
        codecs.text(IssueId.class, IssueId::new);
        codecs.text(PlanId.class, PlanId::new);
        codecs.text(ResourceId.class, ResourceId::new);
        codecs.text(RiskId.class, RiskId::new);
        codecs.text(TaskId.class, TaskId::new);
    }

    private static void texts(Codecs codecs) {
        codecs.text(PartyId.class, PartyText::parse);
        codecs.text(BodyId.class, text -> PartyText.of(BodyId.class, text));
        codecs.text(OrgUnitId.class, PartyText::unit);
        codecs.text(PersonId.class, text -> PartyText.of(PersonId.class, text));
        codecs.text(PositionId.class, text -> PartyText.of(PositionId.class, text));
        codecs.text(Cadence.class, Cadence::parse);
        codecs.text(WorkingHours.class, WorkingHours::parse);
        codecs.text(Digest.class, Digest::parse);
        codecs.text(Reference.class, Reference::parse);
        codecs.text(Bound.class, Bound::parse);
        codecs.text(Quantity.class, Quantity::parse);
        codecs.text(Unit.class, Unit::of);
        codecs.text(RaciLetters.class, RaciLetters::parse);
        codecs.text(Instant.class, WrittenYears::instant);
        codecs.text(DateRange.class, DateRange::parse);
        codecs.text(LocalDate.class, WrittenYears::date);
        codecs.text(Moment.class, WrittenYears::moment);
        codecs.text(Period.class, Period::parse);
        codecs.text(ZoneId.class, ZoneId::of);
    }

    private static void words(Codecs codecs) {
        codecs.words(Accumulation.class, AttainmentMethod.class, Direction.class, Frequency.class, GoalLevel.class);
        codecs.words(DayBasis.class, MeasurementSource.class, MissingMeasurement.class, Phasing.class, Priority.class);
        codecs.words(RollupMethod.class, ResourceKind.class, RiskLevel.class, RiskState.class, Severity.class);
        codecs.words(CauseKind.class, DateConstraint.Kind.class, DayCounting.class);
        codecs.words(DependencyKind.class, InitiativeKind.class, TaskState.class);
        codecs.words(AdjustmentState.class, AdjustmentTrigger.class, LedgerEntryKind.class, ShortageAnswer.Kind.class);
        codecs.words(DayOfWeek.class, DelayPolicy.class, ProcessRole.class, SpecialDay.Kind.class, Period.Kind.class);
        codecs.words(BodyRule.class, LetterSide.class, PlanState.class);
        codecs.words(ImpactArea.class, IssueCategory.class, IssueSeverity.class, IssueState.class);
    }
}
