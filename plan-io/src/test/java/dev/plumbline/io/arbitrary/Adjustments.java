package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.DeadlineChange;
import dev.plumbline.plan.change.OwnerChange;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.PlanRevised;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Reordered;
import dev.plumbline.plan.change.Replaced;
import dev.plumbline.plan.change.Revised;
import dev.plumbline.plan.change.TargetChange;
import dev.plumbline.plan.change.TaskDatesChange;
import dev.plumbline.plan.change.WeightChange;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Adjustments. */
public final class Adjustments {

    private Adjustments() {}

    public static Arbitrary<AdjustmentRequest> requests() {
        return Combinators.combine(drafts(), trails(), maybe(Arbitraries.of(AdjustmentState.class)))
                .as((draft, trail, stated) -> AdjustmentRequest.restored(Restoring.STORED, draft, trail, stated));
    }

    public static Arbitrary<AdjustmentDraft> drafts() {
        return Builders.withBuilder(AdjustmentDraft::builder)
                .use(Values.ids(AdjustmentId::new))
                .in(AdjustmentDraft.Builder::id)
                .use(Values.ids(PlanId::new))
                .in(AdjustmentDraft.Builder::plan)
                .use(Values.stamps())
                .in(AdjustmentDraft.Builder::requested)
                .use(Arbitraries.of(AdjustmentTrigger.class))
                .in(AdjustmentDraft.Builder::trigger)
                .use(maybe(Texts.any()))
                .in((request, value) -> request.reason(value))
                .use(Arbitraries.integers().between(0, 9))
                .in(AdjustmentDraft.Builder::base)
                .use(maybe(Texts.any()))
                .in((request, value) -> request.justification(value))
                .use(Plans.few(changes()))
                .in((request, value) -> request.changes(value))
                .use(maybe(Texts.any()))
                .in((request, value) -> request.expectedEffect(value))
                .use(Plans.few(effects()))
                .in((request, value) -> request.effects(value))
                .use(Arbitraries.of(true, false))
                .in(AdjustmentDraft.Builder::withoutEffects)
                .use(maybe(Texts.any()))
                .in((request, value) -> request.implementation(value))
                .use(Plans.few(Values.references()))
                .in((request, value) -> request.answers(value))
                .build(AdjustmentDraft.Builder::build);
    }

    private static Arbitrary<UnitEffect> effects() {
        return Combinators.combine(Values.parties(), Texts.any(), maybe(Texts.any()))
                .as(UnitEffect::new);
    }

    /** Every kind of change. */
    public static Arbitrary<Change> changes() {
        return Arbitraries.oneOf(ofGoals(), ofTasks(), ofParts(), ofOrder());
    }

    private static Arbitrary<Change> ofGoals() {
        Arbitrary<GoalId> goals = Values.ids(GoalId::new);
        return Arbitraries.oneOf(
                Combinators.combine(Values.ids(IndicatorId::new), maybe(Plans.targets()))
                        .as(TargetChange::new),
                Combinators.combine(goals, maybe(Values.decimals())).as(WeightChange::new),
                Combinators.combine(goals, maybe(Values.dates())).as(DeadlineChange::new),
                Combinators.combine(goals, maybe(Values.parties())).as(OwnerChange::new));
    }

    private static Arbitrary<Change> ofTasks() {
        Arbitrary<TaskId> tasks = Values.ids(TaskId::new);
        return Arbitraries.oneOf(
                Combinators.combine(tasks, maybe(Values.dates()), maybe(Values.dates()))
                        .as(TaskDatesChange::new),
                Combinators.combine(
                                tasks,
                                Values.parties(),
                                Arbitraries.of(RaciRole.class).set())
                        .as(RaciChange::new));
    }

    private static Arbitrary<Change> ofParts() {
        return Arbitraries.oneOf(
                Plans.goals().map(goal -> new Added<>(Part.GOALS, goal)),
                Plans.initiatives().map(initiative -> new Removed<>(Part.INITIATIVES, initiative)),
                Tasks.tasks()
                        .map(task -> new Revised<>(
                                Part.TASKS, task, task.toBuilder().name("改").build())),
                Plans.milestones().map(milestone -> new Added<>(Part.MILESTONES, milestone)),
                Plans.needs().map(need -> new Removed<>(Part.NEEDS, need)),
                Plans.risks().list().ofMaxSize(2).map(risks -> new Replaced<>(Part.RISKS, List.of(), risks)));
    }

    private static Arbitrary<Change> ofOrder() {
        return Arbitraries.oneOf(
                Texts.any().list().ofMaxSize(3).map(ids -> new Reordered(Part.TASKS, ids)),
                Combinators.combine(Plans.plans(), Plans.plans()).as(PlanRevised::new));
    }

    public static Arbitrary<PlanHistory> histories() {
        Arbitrary<Plan> plans =
                Plans.plans().map(plan -> plan.toBuilder().id(PlanId.of("2024")).build());
        return Combinators.combine(
                        plans.list().ofMaxSize(2),
                        Values.stamps(),
                        maybe(Values.references()),
                        maybe(Arbitraries.of(PlanState.class)),
                        trails())
                .as(Adjustments::history);
    }

    private static PlanHistory history(
            List<Plan> plans, Stamp stamp, Optional<Reference> because, Optional<PlanState> stated, AuditTrail trail) {
        List<PlanVersion> versions = new ArrayList<>();
        plans.forEach(plan -> versions.add(new PlanVersion(plan, versions.size() + 1, stamp, because)));
        return PlanHistory.restored(Restoring.STORED, PlanId.of("2024"), versions, trail, stated);
    }

    /** Chains of steps, also such as do not fit. */
    public static Arbitrary<AuditTrail> trails() {
        return Combinators.combine(steps().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((steps, sound) -> {
                    AuditTrail trail = AuditTrail.empty();
                    for (AuditStep step : steps) {
                        trail = trail.append(step);
                    }
                    return sound || steps.isEmpty()
                            ? trail
                            : new AuditTrail(List.of(new AuditEntry(steps.get(0), Digest.NONE)));
                });
    }

    public static Arbitrary<AuditStep> steps() {
        Arbitrary<PartyId> parties = Values.parties().map(Adjustments::tidy);
        return Builders.withBuilder(AuditStep::builder)
                .use(Values.references())
                .in(AuditStep.Builder::subject)
                .use(Texts.words())
                .in(AuditStep.Builder::action)
                .use(parties)
                .in(AuditStep.Builder::by)
                .use(maybe(parties))
                .in((step, value) -> step.onBehalfOf(value))
                .use(Values.instants())
                .in(AuditStep.Builder::at)
                .use(maybe(Texts.words()))
                .in((step, value) -> step.why(value))
                .use(Texts.any().map(Digest::of))
                .in(AuditStep.Builder::content)
                .use(Arbitraries.maps(Arbitraries.of("seat", "authority", "goal-soundness"), Texts.any())
                        .ofMaxSize(2))
                .in((step, value) -> step.details(value))
                .build(AuditStep.Builder::build);
    }

    /** A party as its text form gives it back. */
    private static PartyId tidy(PartyId party) {
        try {
            return PartyId.parse(party.toString());
        } catch (IllegalArgumentException blank) {
            return PersonId.of("li");
        }
    }
}
