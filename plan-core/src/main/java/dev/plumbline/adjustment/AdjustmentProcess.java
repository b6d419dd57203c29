package dev.plumbline.adjustment;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.Representation;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How adjustments are dealt with in a company (计划调整流程): who may take which step, and what becomes of it (WF-2..4b).
 *
 * <p>Every step that is taken is recorded with who, when and why, bound to the digest of the content; opinions and
 * decisions count only for the content they were given on. Publishing merges the changes into the version in force;
 * where that version wants something otherwise, the request goes back with the conflicts. Immutable and thread-safe.
 *
 * @param policy who is asked and who decides
 * @param representation who acts for whom
 * @param zone the zone in which days are meant
 * @param machine the table of moves
 */
public record AdjustmentProcess(
        AdjustmentPolicy policy,
        Representation representation,
        ZoneId zone,
        StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> machine) {

    private static final String STATE = "state";

    /** The standard moves. */
    public static AdjustmentProcess of(AdjustmentPolicy policy, Representation representation, ZoneId zone) {
        return new AdjustmentProcess(policy, representation, zone, AdjustmentWorkflow.standard());
    }

    /** The same process with another table of moves. */
    public AdjustmentProcess with(
            StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> other) {
        return new AdjustmentProcess(policy, representation, zone, other);
    }

    /** The same process while others act for others. */
    public AdjustmentProcess with(Representation other) {
        return new AdjustmentProcess(policy, other, zone, machine);
    }

    /** Where a request stands: as its last step says, where that is a state of the machine and counts as its state. */
    public State<AdjustmentState> state(AdjustmentRequest request) {
        List<AuditStep> steps = request.trail().steps();
        Optional<String> last = steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(steps.get(steps.size() - 1).details().get(STATE));
        return machine.states().stream()
                .filter(state -> last.filter(state.id()::equals).isPresent() && state.standard() == request.state())
                .findFirst()
                .orElse(request.state());
    }

    /** As what somebody would attempt an action, and how the request stands. */
    public AdjustmentAttempt attempt(AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        return new AttemptReckoning(this, of, action, stamp).attempt();
    }

    /**
     * Takes a step, or says why not.
     *
     * @throws IllegalArgumentException if the step is dated before the last one, or an edit is of another request
     */
    public AdjustmentResult take(AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        checkOrder(of.request(), stamp.recordedAt());
        State<AdjustmentState> from = state(of.request());
        Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome =
                machine.move(from, action.event(), attempt(of, action, stamp));
        if (!outcome.isMoved()) {
            return new AdjustmentResult(outcome, of, List.of(), Optional.empty());
        }
        AdjustmentRequest request =
                action.edited().map(edited -> edited(of.request(), edited)).orElse(of.request());
        Optional<PlanMerge> merge = action.event() == AdjustmentEvent.PUBLISH ? of.merge() : Optional.empty();
        List<MergeConflict> conflicts = merge.map(PlanMerge::conflicts).orElse(List.of());
        AdjustmentRequest next = recorded(request, outcome.state(), step(of, request, action, stamp, outcome.state()));
        AdjustmentCase after = new AdjustmentCase(next, of.plan(), of.history(), of.others());
        return outcome.state().standard() == AdjustmentState.PUBLISHED && merge.isPresent()
                ? published(outcome, after, merge.get(), stamp)
                : new AdjustmentResult(outcome, after, conflicts, Optional.empty());
    }

    private static void checkOrder(AdjustmentRequest request, Instant at) {
        request.trail().steps().stream()
                .map(AuditStep::at)
                .filter(at::isBefore)
                .findFirst()
                .ifPresent(later -> {
                    throw new IllegalArgumentException("Step at [" + at + "] of request [" + request.id()
                            + "] is before the step at [" + later + "]. Record steps in the order of time.");
                });
    }

    private static AdjustmentRequest edited(AdjustmentRequest known, AdjustmentRequest edited) {
        if (!edited.id().equals(known.id())
                || !edited.plan().equals(known.plan())
                || !edited.requested().equals(known.requested())) {
            throw new IllegalArgumentException("Edit [" + edited.id() + "] of [" + edited.plan()
                    + "] is another request than [" + known.id() + "]. Keep id, plan and requester.");
        }
        return edited.toBuilder().state(known.state()).trail(known.trail()).build();
    }

    private AuditStep step(
            AdjustmentCase of,
            AdjustmentRequest request,
            AdjustmentAction action,
            Stamp stamp,
            State<AdjustmentState> state) {
        Map<String, String> details =
                new TreeMap<>(action.opinion().map(Opinion::details).orElse(Map.of()));
        details.put(STATE, state.id());
        if (action.event() == AdjustmentEvent.APPROVE) {
            new AuthorityReckoning(this, of)
                    .deciding(stamp)
                    .ifPresent(level -> details.put(
                            AuthorityReckoning.AUTHORITY, level.party().toString()));
        }
        return AuditStep.builder()
                .subject(request.reference())
                .action(action.event().id())
                .by(stamp.by())
                .onBehalfOf(action.onBehalfOf())
                .at(stamp.recordedAt())
                .why(action.why())
                .content(request.content())
                .details(details)
                .build();
    }

    private static AdjustmentRequest recorded(AdjustmentRequest request, State<AdjustmentState> state, AuditStep step) {
        return request.toBuilder()
                .state(state.standard())
                .trail(request.trail().append(step))
                .build();
    }

    private static AdjustmentResult published(
            Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome,
            AdjustmentCase of,
            PlanMerge merge,
            Stamp stamp) {
        Optional<Reference> because = Optional.of(of.request().reference());
        PlanHistory first = of.history().versions().isEmpty()
                ? of.history().publish(of.plan(), 0, stamp, Optional.empty())
                : of.history();
        PlanHistory next = first.publish(merge.merged(), first.currentNumber(), stamp, because).toBuilder()
                .trail(first.trail().append(superseding(of.request(), merge, stamp)))
                .build();
        AdjustmentCase after = new AdjustmentCase(of.request(), merge.merged(), next, of.others());
        return new AdjustmentResult(outcome, after, List.of(), next.current());
    }

    private static AuditStep superseding(AdjustmentRequest request, PlanMerge merge, Stamp stamp) {
        return AuditStep.builder()
                .subject(Reference.of("plan", request.plan().value()))
                .action("supersede")
                .by(stamp.by())
                .at(stamp.recordedAt())
                .why(request.reference().toString())
                .content(CanonicalPlan.digest(merge.merged()))
                .build();
    }
}
