package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.Representation;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
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
 * How plans of a kind come into force and to their end (计划审批流程): who may take which step, and what becomes of it
 * (PLAN-3, PLAN-4).
 *
 * <p>Every step is recorded, bound to the digest of the plan; opinions and decisions count only for the content they
 * were given on. Once published, a plan changes only by an adjustment. Immutable and thread-safe.
 *
 * @param route the way that plans of this kind take
 * @param representation who acts for whom
 * @param zone the zone in which days are meant
 * @param machine the table of moves
 */
public record PlanProcess(
        PlanRoute route,
        Representation representation,
        ZoneId zone,
        StateMachine<State<PlanState>, Event<PlanEvent>, PlanAttempt> machine) {

    static final String EVALUATION = "evaluation";

    private static final String STATE = "state";

    /** The standard moves. */
    public static PlanProcess of(PlanRoute route, Representation representation, ZoneId zone) {
        return new PlanProcess(route, representation, zone, PlanWorkflow.standard());
    }

    /** The same process with another table of moves. */
    public PlanProcess with(StateMachine<State<PlanState>, Event<PlanEvent>, PlanAttempt> other) {
        return new PlanProcess(route, representation, zone, other);
    }

    /** Where a plan stands: as its last step says, where that is a state of the machine and counts as its state. */
    public State<PlanState> state(PlanHistory history) {
        List<AuditStep> steps = history.trail().steps();
        Optional<String> last = steps.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(steps.get(steps.size() - 1).details().get(STATE));
        return machine.states().stream()
                .filter(state -> last.filter(state.id()::equals).isPresent() && state.standard() == history.state())
                .findFirst()
                .orElse(history.state());
    }

    /** As what somebody would attempt an action, and how the plan stands. */
    public PlanAttempt attempt(PlanCase of, PlanAction action, Stamp stamp) {
        return new PlanReckoning(this, of, action, stamp).attempt();
    }

    /**
     * Takes a step, or says why not.
     *
     * @throws IllegalArgumentException if the step is dated before the last one, or an edit is of another plan
     */
    public PlanResult take(PlanCase of, PlanAction action, Stamp stamp) {
        checkOrder(of, stamp.recordedAt());
        Outcome<State<PlanState>, Event<PlanEvent>> outcome =
                machine.move(state(of.history()), action.event(), attempt(of, action, stamp));
        if (!outcome.isMoved()) {
            return new PlanResult(outcome, of, route.parts().missing(of.plan()), Optional.empty());
        }
        Plan plan = action.edited().map(edited -> edited(of.plan(), edited)).orElse(of.plan());
        PlanHistory history = of.history().toBuilder()
                .state(outcome.state().standard())
                .trail(of.history().trail().append(step(plan, action, stamp, outcome.state())))
                .build();
        boolean publishes =
                action.event() == PlanEvent.PUBLISH && outcome.state().standard() == PlanState.PUBLISHED;
        PlanHistory next =
                publishes ? history.publish(plan, history.currentNumber(), stamp, Optional.empty()) : history;
        return new PlanResult(
                outcome,
                new PlanCase(plan, next, of.others()),
                List.of(),
                publishes ? next.current() : Optional.empty());
    }

    private static void checkOrder(PlanCase of, Instant at) {
        of.history().trail().steps().stream()
                .map(AuditStep::at)
                .filter(at::isBefore)
                .findFirst()
                .ifPresent(later -> {
                    throw new IllegalArgumentException(
                            "Step at [" + at + "] of plan [" + of.plan().id() + "] is before the step at [" + later
                                    + "]. Record steps in the order of time.");
                });
    }

    private static Plan edited(Plan known, Plan edited) {
        if (!edited.id().equals(known.id())) {
            throw new IllegalArgumentException(
                    "Edit [" + edited.id() + "] is another plan than [" + known.id() + "]. Keep its id.");
        }
        return edited;
    }

    private static AuditStep step(Plan plan, PlanAction action, Stamp stamp, State<PlanState> state) {
        Map<String, String> details =
                new TreeMap<>(action.opinion().map(Opinion::details).orElse(Map.of()));
        details.put(STATE, state.id());
        action.evaluation().ifPresent(evaluation -> details.put(EVALUATION, evaluation.toString()));
        return AuditStep.builder()
                .subject(Reference.of("plan", plan.id().value()))
                .action(action.event().id())
                .by(stamp.by())
                .onBehalfOf(action.onBehalfOf())
                .at(stamp.recordedAt())
                .why(action.why())
                .content(CanonicalPlan.digest(plan))
                .details(details)
                .build();
    }
}
