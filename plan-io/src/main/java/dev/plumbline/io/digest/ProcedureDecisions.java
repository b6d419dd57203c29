package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentCondition;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentProcess;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanCondition;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanProcess;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans and requests to change them that wait for their next step, by the procedures of the book. */
final class ProcedureDecisions {

    private static final MessagePattern PLAN =
            new MessagePattern("计划“{plan}”待{step}", "Plan [{plan}] waits for its next step: {step}");
    private static final MessagePattern ADJUSTMENT = new MessagePattern(
            "计划“{plan}”的调整申请“{request}”待{step}",
            "Request [{request}] to change plan [{plan}] waits for its next step: {step}");

    /** Of the others nothing is looked up: there are many of them. */
    private static final Set<AdjustmentState> WAITING = EnumSet.of(
            AdjustmentState.SUBMITTED,
            AdjustmentState.UNDER_REVIEW,
            AdjustmentState.RETURNED,
            AdjustmentState.APPROVED);

    private final PlanStatus status;
    private final Awaited awaited;
    private final PlanBook book;
    private final Stamp nobody;

    ProcedureDecisions(PlanStatus status, Awaited awaited) {
        this.status = status;
        this.awaited = awaited;
        this.book = status.book();
        this.nobody = Stamp.of(PersonId.of("-"), awaited.now());
    }

    /** A step and who takes it. */
    private record Next(Localized step, List<PartyId> who) {}

    void addTo(List<Decision> found) {
        status.plans().forEach(plan -> plan(plan).ifPresent(found::add));
        book.adjustments()
                .forEach(request -> request.at(status.asOf(), book.zone())
                        .flatMap(this::adjustment)
                        .ifPresent(found::add));
    }

    private Optional<Decision> plan(Plan plan) {
        PlanHistory history = book.history(plan.id()).at(status.asOf(), book.zone());
        if (history.trail().isEmpty()) {
            return Optional.empty();
        }
        PlanProcess process = Procedures.standard().process(book, plan);
        PlanCase of = new PlanCase(
                plan, history, List.of(), List.of(), status.policy().raci(), List.of());
        return next(process, of)
                .map(next -> decision(
                        DecisionKind.PLAN,
                        history.reference(),
                        history.reference(),
                        Awaited.title(plan),
                        new Message(PLAN, Map.of("plan", Awaited.title(plan), "step", next.step())),
                        next,
                        history.trail()));
    }

    private Optional<Next> next(PlanProcess process, PlanCase of) {
        Function<Role, List<PartyId>> named = role -> process.parties(of, role, awaited.now());
        Attempt attempt = process.attempt(of, PlanAction.of(PlanEvent.PUBLISH), nobody);
        return switch (of.history().state()) {
            case SUBMITTED -> Optional.of(new Next(PlanEvent.TAKE_UP, named.apply(Role.OPERATIONS_MANAGEMENT)));
            case IN_REVIEW ->
                Optional.of(
                        attempt.meets(PlanCondition.REVIEWS_MET)
                                ? new Next(PlanEvent.APPROVE, named.apply(Role.DECIDER))
                                : new Next(
                                        PlanEvent.REVIEW,
                                        open(
                                                process.route().panel(),
                                                of.history().trail())));
            case RETURNED -> Optional.of(new Next(PlanEvent.SUBMIT, named.apply(Role.AUTHOR)));
            case APPROVED ->
                Optional.of(new Next(
                        attempt.meets(PlanCondition.FILED) ? PlanEvent.PUBLISH : PlanEvent.FILE,
                        named.apply(Role.OPERATIONS_MANAGEMENT)));
            case PUBLISHED ->
                Optional.of(new Next(
                        attempt.meets(PlanCondition.HANDED_DOWN) ? PlanEvent.START : handingDown(process.route()),
                        named.apply(Role.OPERATIONS_MANAGEMENT)));
            case DRAFT, IN_EXECUTION, CLOSED, ARCHIVED -> Optional.empty();
        };
    }

    private static PlanEvent handingDown(PlanRoute route) {
        return route.handingDown() == PlanRoute.HandingDown.BRIEFING ? PlanEvent.BRIEF : PlanEvent.ISSUE;
    }

    /** Who has yet to give an opinion on what is on record. */
    private List<PartyId> open(ReviewPanel panel, AuditTrail trail) {
        AuditStep last = trail.steps().get(trail.steps().size() - 1);
        return panel.tally(trail, last.content(), book.organisation(), book.zone())
                .open();
    }

    private Optional<Decision> adjustment(AdjustmentRequest request) {
        if (!WAITING.contains(request.state()) || book.plan(request.plan()).isEmpty()) {
            return Optional.empty();
        }
        AdjustmentProcess process = Procedures.standard().process(book);
        Reference plan = Reference.of("plan", request.plan().value());
        String title = awaited.title(request.plan());
        return next(process, request)
                .map(next -> decision(
                        DecisionKind.ADJUSTMENT,
                        request.reference(),
                        plan,
                        request.id().value(),
                        new Message(
                                ADJUSTMENT,
                                Map.of("plan", title, "request", request.id().value(), "step", next.step())),
                        next,
                        request.trail()));
    }

    private Optional<Next> next(AdjustmentProcess process, AdjustmentRequest request) {
        AdjustmentCase known = book.caseOf(request.id());
        AdjustmentCase of = new AdjustmentCase(
                request,
                known.plan(),
                known.requests(),
                known.histories(),
                known.others(),
                known.raci(),
                known.doubts());
        Function<Role, List<PartyId>> named = role -> process.parties(of, role, awaited.now());
        return switch (request.state()) {
            case SUBMITTED -> Optional.of(new Next(AdjustmentEvent.TAKE_UP, named.apply(Role.OPERATIONS_MANAGEMENT)));
            case UNDER_REVIEW -> {
                Attempt attempt = process.attempt(of, AdjustmentAction.of(AdjustmentEvent.APPROVE), nobody);
                yield Optional.of(
                        attempt.meets(AdjustmentCondition.REVIEWS_MET)
                                ? new Next(AdjustmentEvent.APPROVE, named.apply(Role.DECIDER))
                                : new Next(
                                        AdjustmentEvent.REVIEW,
                                        open(process.policy().panel(), request.trail())));
            }
            case RETURNED -> Optional.of(new Next(AdjustmentEvent.SUBMIT, named.apply(Role.AUTHOR)));
            case APPROVED -> Optional.of(new Next(AdjustmentEvent.PUBLISH, named.apply(Role.OPERATIONS_MANAGEMENT)));
            case DRAFTED, REJECTED, WITHDRAWN, PUBLISHED -> Optional.empty();
        };
    }

    private Decision decision(
            DecisionKind kind,
            Reference about,
            Reference risked,
            String subject,
            Localized sentence,
            Next next,
            AuditTrail trail) {
        Instant since = trail.steps().get(trail.steps().size() - 1).at();
        return new Decision(
                kind,
                about,
                subject,
                sentence,
                next.who(),
                Optional.of(since),
                Optional.empty(),
                awaited.stake(risked, Optional.empty()));
    }
}
