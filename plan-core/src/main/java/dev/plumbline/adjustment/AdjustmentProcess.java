package dev.plumbline.adjustment;

import dev.plumbline.Given;
import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How adjustments are dealt with in a company (计划调整流程): who may take which step, and what becomes of it (WF-2..4b).
 *
 * <p>Every step that is taken is recorded with who, when and why, bound to the digest of the content; opinions and
 * decisions count only for the content they were given on. Publishing merges the changes into the version in force;
 * where that version wants something otherwise, the request goes back with the conflicts. What comes of a step is in
 * force when the book has taken it. Immutable and thread-safe.
 *
 * @param policy who is asked and who decides
 * @param organisation who there is, and who stands in for whom
 * @param zone the zone in which days are meant
 * @param machine the table of moves
 */
public record AdjustmentProcess(
        AdjustmentPolicy policy,
        Organisation organisation,
        ZoneId zone,
        StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> machine) {

    /** The standard moves. */
    public static AdjustmentProcess of(AdjustmentPolicy policy, Organisation organisation, ZoneId zone) {
        return new AdjustmentProcess(policy, organisation, zone, AdjustmentWorkflow.standard());
    }

    /** The same process with another table of moves. */
    public AdjustmentProcess with(StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> other) {
        return new AdjustmentProcess(policy, organisation, zone, other);
    }

    /** A draft as it is filed: its drafting is the first step on record. */
    public static AdjustmentRequest file(AdjustmentDraft draft, Stamp stamp, Organisation organisation) {
        Map<String, String> details = new HashMap<>(StepTrail.identity(organisation, stamp.by(), Optional.empty()));
        asked(draft.requested().by(), organisation).forEach(details::putIfAbsent);
        details.put(StepTrail.STATE, AdjustmentState.DRAFTED.id());
        AuditStep drafted = AuditStep.builder()
                .subject(draft.reference())
                .action(StepTrail.DRAFTED)
                .by(stamp.by())
                .at(stamp.recordedAt())
                .content(draft.content())
                .details(details)
                .build();
        return AdjustmentRequest.restored(
                Restoring.STORED, draft, AuditTrail.empty().append(drafted), Optional.empty());
    }

    /** Who asks, and of which unit they are, by the organisation of that moment. */
    private static Map<String, String> asked(PartyId requester, Organisation organisation) {
        Map<String, String> asked = new HashMap<>();
        asked.put(
                AdjustmentReckoning.REQUESTER, organisation.personOf(requester).toString());
        organisation
                .unitOf(organisation.personOf(requester))
                .or(() -> organisation.unitOf(requester))
                .ifPresent(unit -> asked.put(AdjustmentReckoning.REQUESTER_UNIT, unit.toString()));
        return asked;
    }

    /** Where a request stands: as its last step says. */
    public State<AdjustmentState> state(AdjustmentRequest request) {
        return StepTrail.state(request.trail(), request.state(), machine.states());
    }

    /** As what somebody would attempt an action, and how the request stands. */
    public Attempt attempt(AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        return new AdjustmentReckoning(this, of, action, stamp);
    }

    /**
     * Who plays a role for a request at an instant, as the policy and the organisation say: the units, positions, bodies or
     * people named, each of them once; nobody where none is named. It is decided by the lowest authority that covers what adds
     * up by then (WF-4).
     */
    public List<PartyId> parties(AdjustmentCase of, Role role, Instant at) {
        Given.all(of, "of", role, "role");
        Given.one(at, "at");
        // whoever asks plays no part in who is named
        Stamp asked = Stamp.of(PersonId.of("-"), at);
        AdjustmentReckoning reckoning =
                new AdjustmentReckoning(this, of, AdjustmentAction.of(AdjustmentEvent.APPROVE), asked);
        return role == Role.DECIDER ? reckoning.lowestAuthority() : reckoning.named(role);
    }

    /**
     * How the vote of one who decides stands so far on granting a request, by the content that its record names last (WF-4b).
     *
     * @param at the instant, which tells who stands in for whom
     */
    public BodyVote vote(AdjustmentCase of, PartyId decider, Instant at) {
        Given.all(of, "of", decider, "decider");
        Given.one(at, "at");
        Stamp asked = Stamp.of(PersonId.of("-"), at);
        return new AdjustmentReckoning(this, of, AdjustmentAction.of(AdjustmentEvent.APPROVE), asked)
                .voteSoFar(decider);
    }

    /** What would become of each event, if it came with what belongs to it and a reason. */
    public Map<Event<AdjustmentEvent>, Outcome<State<AdjustmentState>, Event<AdjustmentEvent>>> options(
            AdjustmentCase of, Stamp stamp) {
        return machine.options(state(of.request()), event -> attempt(of, supposed(event, of, stamp), stamp));
    }

    /** An event with what belongs to it. */
    private AdjustmentAction supposed(Event<AdjustmentEvent> event, AdjustmentCase of, Stamp stamp) {
        AdjustmentAction action;
        if (event == AdjustmentEvent.EDIT) {
            action = AdjustmentAction.edit(of.request().draft());
        } else if (event == AdjustmentEvent.REVIEW) {
            action = AdjustmentAction.review(Opinion.favourable(seat(stamp), ReviewAspect.ofAdjustments()));
        } else {
            action = AdjustmentAction.of(event);
        }
        return action.because("-");
    }

    /** The seat that somebody would speak for: the first they act for, else the first of all. */
    private PartyId seat(Stamp stamp) {
        return Standing.at(organisation, stamp.recordedAt(), zone)
                .seat(stamp.by(), policy.panel().seats(organisation));
    }

    /**
     * Takes a step, or says why not.
     *
     * @throws IllegalArgumentException if the step is dated before the last one, an edit is of another request, or it names no
     *     version of the plan
     */
    public AdjustmentResult take(AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        StepTrail.checkOrder(of.request().trail(), of.request().reference(), stamp);
        AdjustmentReckoning attempt = new AdjustmentReckoning(this, of, action, stamp);
        Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome =
                machine.move(state(of.request()), action.event(), attempt);
        if (!outcome.isMoved()) {
            List<MergeConflict> unsound = action.event() == AdjustmentEvent.SUBMIT ? of.unsound() : List.of();
            return new AdjustmentResult(outcome, of, unsound, Optional.empty(), attempt.vote());
        }
        Optional<PlanMerge> merge = action.event() == AdjustmentEvent.PUBLISH ? of.merge() : Optional.empty();
        AdjustmentDraft draft = action.edited()
                .map(edited -> edited(of, edited))
                .orElse(of.request().draft());
        AdjustmentRequest next =
                of.request().and(draft, step(of.request(), draft, action, stamp, outcome.state(), attempt));
        AdjustmentCase after = of.with(next, of.plan(), of.histories());
        return outcome.state().standard() == AdjustmentState.PUBLISHED && merge.isPresent()
                ? published(outcome, after, merge.get().merged(), stamp)
                : new AdjustmentResult(
                        outcome,
                        after,
                        merge.map(PlanMerge::conflicts).orElse(List.of()),
                        Optional.empty(),
                        attempt.vote());
    }

    private static AdjustmentDraft edited(AdjustmentCase of, AdjustmentDraft edited) {
        AdjustmentDraft known = of.request().draft();
        if (!edited.id().equals(known.id())
                || !edited.plan().equals(known.plan())
                || !edited.requested().equals(known.requested())) {
            throw new IllegalArgumentException("Edit [" + edited.id() + "] of [" + edited.plan()
                    + "] is another request than [" + known.id() + "]. Keep id, plan and requester.");
        }
        if (of.base(edited).isEmpty()) {
            throw new IllegalArgumentException("Edit of [" + edited.id() + "] is drafted against version ["
                    + edited.base() + "] of plan [" + edited.plan() + "], which has ["
                    + of.history().currentNumber() + "] versions. Name one of them.");
        }
        return edited;
    }

    private AuditStep step(
            AdjustmentRequest before,
            AdjustmentDraft draft,
            AdjustmentAction action,
            Stamp stamp,
            State<AdjustmentState> state,
            AdjustmentReckoning attempt) {
        Map<String, String> details = new HashMap<>(StepTrail.identity(organisation, stamp.by(), action.onBehalfOf()));
        if (action.event() == AdjustmentEvent.APPROVE || action.event() == AdjustmentEvent.REJECT) {
            attempt.authority()
                    .ifPresent(level ->
                            details.put(StepTrail.AUTHORITY, level.party().toString()));
        }
        // an examination does not put on record what somebody has altered
        Digest content = action.event() == AdjustmentEvent.EXAMINE
                ? StepTrail.content(before.trail(), draft.content())
                : draft.content();
        return StepTrail.step(draft.reference(), action, stamp, state, content, details);
    }

    private static AdjustmentResult published(
            Outcome<State<AdjustmentState>, Event<AdjustmentEvent>> outcome,
            AdjustmentCase of,
            Plan merged,
            Stamp stamp) {
        PlanHistory history = of.history();
        StepTrail.checkOrder(history.trail(), history.reference(), stamp);
        AuditStep superseding = AuditStep.builder()
                .subject(history.reference())
                .action("supersede")
                .by(stamp.by())
                .at(stamp.recordedAt())
                .why(of.request().reference().toString())
                .content(CanonicalPlan.digest(merged))
                .details(StepTrail.standing(history.trail()))
                .build();
        PlanHistory next = history.superseded(
                Restoring.STORED, merged, superseding, of.request().reference());
        Map<PlanId, PlanHistory> histories = new HashMap<>(of.histories());
        histories.put(history.plan(), next);
        AdjustmentCase after = of.with(of.request(), merged, histories);
        return new AdjustmentResult(outcome, after, List.of(), next.current(), Optional.empty());
    }
}
