package dev.plumbline.plan.lifecycle;

import dev.plumbline.Given;
import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How plans of a kind come into force and to their end (计划审批流程): who may take which step, and what becomes of it
 * (PLAN-3, PLAN-4).
 *
 * <p>Every step is recorded, bound to the digest of the plan; opinions and decisions count only for the content they
 * were given on. Once published, a plan changes only by an adjustment. What comes of a step is in force when the book has
 * taken it. Immutable and thread-safe.
 *
 * @param route the way that plans of this kind take
 * @param organisation who there is, and who stands in for whom
 * @param zone the zone in which days are meant
 * @param machine the table of moves
 */
public record PlanProcess(
        PlanRoute route,
        Organisation organisation,
        ZoneId zone,
        StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> machine) {

    static final String EVALUATION = "evaluation";

    /** The standard moves. */
    public static PlanProcess of(PlanRoute route, Organisation organisation, ZoneId zone) {
        return new PlanProcess(route, organisation, zone, PlanWorkflow.standard());
    }

    /** The same process with another table of moves. */
    public PlanProcess with(StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> other) {
        return new PlanProcess(route, organisation, zone, other);
    }

    /** The life of a plan that somebody puts in as a draft: its drafting is the first step on record. */
    public static PlanHistory drafted(Plan plan, Stamp stamp, Organisation organisation) {
        PlanHistory history = PlanHistory.of(plan.id());
        Map<String, String> details = new HashMap<>(StepTrail.identity(organisation, stamp.by(), Optional.empty()));
        details.put(StepTrail.STATE, PlanState.DRAFT.id());
        return history.and(AuditStep.builder()
                .subject(history.reference())
                .action(StepTrail.DRAFTED)
                .by(stamp.by())
                .at(stamp.recordedAt())
                .content(CanonicalPlan.digest(plan))
                .details(details)
                .build());
    }

    /** Where a plan stands: as its last step says. */
    public State<PlanState> state(PlanHistory history) {
        return StepTrail.state(history.trail(), history.state(), machine.states());
    }

    /** As what somebody would attempt an action, and how the plan stands. */
    public Attempt attempt(PlanCase of, PlanAction action, Stamp stamp) {
        return new PlanReckoning(this, of, action, stamp);
    }

    /**
     * Who plays a role for a plan at an instant, as the route and the organisation say: the units, positions, bodies or people
     * named, each of them once; nobody where none is named.
     */
    public List<PartyId> parties(PlanCase of, Role role, Instant at) {
        Given.all(of, "of", role, "role");
        Given.one(at, "at");
        // whoever asks plays no part in who is named
        Stamp asked = Stamp.of(PersonId.of("-"), at);
        return new PlanReckoning(this, of, PlanAction.of(PlanEvent.APPROVE), asked).named(role);
    }

    /**
     * How the vote of one who decides stands so far on approving a plan, by the content that its record names last (WF-4b).
     *
     * @param at the instant, which tells who stands in for whom
     */
    public BodyVote vote(PlanCase of, PartyId decider, Instant at) {
        Given.all(of, "of", decider, "decider");
        Given.one(at, "at");
        Stamp asked = Stamp.of(PersonId.of("-"), at);
        return new PlanReckoning(this, of, PlanAction.of(PlanEvent.APPROVE), asked).voteSoFar(decider);
    }

    /** What would become of each event, if it came with what belongs to it and a reason. */
    public Map<Event<PlanEvent>, Outcome<State<PlanState>, Event<PlanEvent>>> options(PlanCase of, Stamp stamp) {
        return machine.options(state(of.history()), event -> attempt(of, supposed(event, of, stamp), stamp));
    }

    /** An event with what belongs to it, as far as that can be supposed. */
    private PlanAction supposed(Event<PlanEvent> event, PlanCase of, Stamp stamp) {
        PlanAction action;
        if (event == PlanEvent.EDIT) {
            action = PlanAction.edit(of.plan());
        } else if (event == PlanEvent.REVIEW) {
            action = PlanAction.review(Opinion.favourable(seat(stamp), ReviewAspect.ofPlans()));
        } else if (event == PlanEvent.CLOSE && !of.evaluations().isEmpty()) {
            action = PlanAction.close(of.evaluations().get(0));
        } else {
            action = PlanAction.of(event);
        }
        return action.because("-");
    }

    /** The seat that somebody would speak for: the first they act for, else the first of all. */
    private PartyId seat(Stamp stamp) {
        return Standing.at(organisation, stamp.recordedAt(), zone)
                .seat(stamp.by(), route.panel().seats(organisation));
    }

    /**
     * Takes a step, or says why not.
     *
     * @throws IllegalArgumentException if the step is dated before the last one, or an edit is of another plan
     */
    public PlanResult take(PlanCase of, PlanAction action, Stamp stamp) {
        StepTrail.checkOrder(of.history().trail(), of.history().reference(), stamp);
        PlanReckoning attempt = new PlanReckoning(this, of, action, stamp);
        Outcome<State<PlanState>, Event<PlanEvent>> outcome =
                machine.move(state(of.history()), action.event(), attempt);
        if (!outcome.isMoved()) {
            return new PlanResult(outcome, of, route.parts().missing(of.plan()), Optional.empty(), attempt.vote());
        }
        Plan plan = action.edited().map(edited -> edited(of.plan(), edited)).orElse(of.plan());
        PlanHistory history = of.history().and(step(of, plan, action, stamp, outcome.state(), attempt));
        boolean publishes =
                action.event() == PlanEvent.PUBLISH && outcome.state().standard() == PlanState.PUBLISHED;
        PlanHistory next = publishes ? history.andVersion(plan, stamp) : history;
        return new PlanResult(
                outcome,
                new PlanCase(plan, next, of.others(), of.evaluations(), of.raci(), of.doubts()),
                List.of(),
                publishes ? next.current() : Optional.empty(),
                attempt.vote());
    }

    private static Plan edited(Plan known, Plan edited) {
        if (!edited.id().equals(known.id())) {
            throw new IllegalArgumentException(
                    "Edit [" + edited.id() + "] is another plan than [" + known.id() + "]. Keep its id.");
        }
        return edited;
    }

    private AuditStep step(
            PlanCase of, Plan plan, PlanAction action, Stamp stamp, State<PlanState> state, PlanReckoning attempt) {
        Map<String, String> details = new HashMap<>(StepTrail.identity(organisation, stamp.by(), action.onBehalfOf()));
        action.evaluation().ifPresent(evaluation -> details.put(EVALUATION, evaluation.toString()));
        if (action.event() == PlanEvent.APPROVE) {
            attempt.authority().ifPresent(party -> details.put(StepTrail.AUTHORITY, party.toString()));
        }
        // an examination does not put on record what somebody has altered
        Digest content = action.event() == PlanEvent.EXAMINE
                ? StepTrail.content(of.history().trail(), CanonicalPlan.digest(plan))
                : CanonicalPlan.digest(plan);
        return StepTrail.step(of.history().reference(), action, stamp, state, content, details);
    }
}
