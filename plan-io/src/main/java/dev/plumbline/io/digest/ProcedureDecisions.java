package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentCondition;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentProcess;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.ReviewTally;
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
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanProcess;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private final List<AdjustmentRequest> requests;
    private final Map<PlanId, PlanHistory> histories;

    ProcedureDecisions(PlanStatus status, Awaited awaited) {
        this.status = status;
        this.awaited = awaited;
        this.book = status.book();
        this.requests = book.adjustments().stream()
                .flatMap(request -> request.at(status.asOf(), book.zone()).stream())
                .toList();
        this.histories = book.histories().stream()
                .map(history -> history.at(status.asOf(), book.zone()))
                .collect(Collectors.toUnmodifiableMap(PlanHistory::plan, history -> history, (first, other) -> first));
    }

    void addTo(List<Decision> found) {
        status.plans().forEach(plan -> plan(plan).ifPresent(found::add));
        requests.forEach(request -> adjustment(request).ifPresent(found::add));
    }

    private Optional<Decision> plan(Plan plan) {
        PlanHistory history = histories.getOrDefault(plan.id(), PlanHistory.of(plan.id()));
        if (history.trail().isEmpty()) {
            return Optional.empty();
        }
        return next(plan, history)
                .map(next -> decision(
                        DecisionKind.PLAN,
                        history.reference(),
                        history.reference(),
                        Awaited.title(plan),
                        new Message(PLAN, Map.of("plan", Awaited.title(plan), "step", next.step())),
                        next,
                        history.trail()));
    }

    private Optional<NextStep> next(Plan plan, PlanHistory history) {
        PlanProcess process = Procedures.standard().process(book, plan);
        PlanCase of = new PlanCase(
                plan, history, List.of(), List.of(), status.policy().raci(), List.of());
        Function<Role, List<PartyId>> named = role -> process.parties(of, role, awaited.now());
        List<PartyId> operations = named.apply(Role.OPERATIONS_MANAGEMENT);
        if (awaited.isDoubtful(plan.id())) {
            return NextStep.of(PlanEvent.EXAMINE, operations);
        }
        return switch (history.state()) {
            case SUBMITTED -> NextStep.of(PlanEvent.TAKE_UP, operations);
            case IN_REVIEW ->
                NextStep.ofReview(
                        PlanEvent.REVIEW,
                        tally(process.route().panel(), history.trail()),
                        () -> NextStep.ofDecision(
                                PlanEvent.APPROVE,
                                named.apply(Role.DECIDER),
                                decider -> process.vote(of, decider, awaited.now())));
            case RETURNED -> NextStep.of(PlanEvent.SUBMIT, named.apply(Role.AUTHOR));
            case APPROVED ->
                NextStep.of(isFiled(process.route(), history.trail()) ? PlanEvent.PUBLISH : PlanEvent.FILE, operations);
            case PUBLISHED ->
                NextStep.of(
                        isHandedDown(process.route(), history.trail()) ? PlanEvent.START : handingDown(process.route()),
                        operations);
            case DRAFT, IN_EXECUTION, CLOSED, ARCHIVED -> Optional.empty();
        };
    }

    /** Whether the content on record was filed since it was last submitted; what was edited later says nothing of it. */
    private static boolean isFiled(PlanRoute route, AuditTrail trail) {
        boolean filed = false;
        for (AuditStep step : trail.steps()) {
            boolean isFiling = step.action().equals(PlanEvent.FILE.id())
                    && step.content().equals(last(trail).content());
            filed = isFiling || filed && !step.action().equals(PlanEvent.SUBMIT.id());
        }
        return filed || route.filing() == PlanRoute.Filing.NONE;
    }

    private static boolean isHandedDown(PlanRoute route, AuditTrail trail) {
        return route.handingDown() == PlanRoute.HandingDown.NONE
                || trail.last(handingDown(route).id()).isPresent();
    }

    private static PlanEvent handingDown(PlanRoute route) {
        return route.handingDown() == PlanRoute.HandingDown.BRIEFING ? PlanEvent.BRIEF : PlanEvent.ISSUE;
    }

    /** The opinions on the content that is on record: whether they are enough and who has yet to give one is one answer. */
    private ReviewTally tally(ReviewPanel panel, AuditTrail trail) {
        return panel.tally(trail, last(trail).content(), book.organisation(), book.zone());
    }

    private static AuditStep last(AuditTrail trail) {
        return trail.steps().get(trail.steps().size() - 1);
    }

    private Optional<Decision> adjustment(AdjustmentRequest request) {
        Optional<Plan> plan = status.plan(request.plan()).map(PlanInForce::plan);
        if (!WAITING.contains(request.state()) || plan.isEmpty()) {
            return Optional.empty();
        }
        String title = awaited.title(request.plan());
        String name = request.draft().reason().orElse(request.id().value());
        return next(request, plan.get())
                .map(next -> decision(
                        DecisionKind.ADJUSTMENT,
                        request.reference(),
                        Reference.of("plan", request.plan().value()),
                        name,
                        new Message(ADJUSTMENT, Map.of("plan", title, "request", name, "step", next.step())),
                        next,
                        request.trail()));
    }

    private Optional<NextStep> next(AdjustmentRequest request, Plan plan) {
        AdjustmentProcess process = Procedures.standard().process(book);
        AdjustmentCase of = caseOf(request, plan);
        Function<Role, List<PartyId>> named = role -> process.parties(of, role, awaited.now());
        List<PartyId> operations = named.apply(Role.OPERATIONS_MANAGEMENT);
        if (isDoubtful(process, request)) {
            return NextStep.of(AdjustmentEvent.EXAMINE, operations);
        }
        return switch (request.state()) {
            case SUBMITTED -> NextStep.of(AdjustmentEvent.TAKE_UP, operations);
            case UNDER_REVIEW ->
                NextStep.ofReview(
                        AdjustmentEvent.REVIEW,
                        tally(process.policy().panel(), request.trail()),
                        () -> NextStep.ofDecision(
                                AdjustmentEvent.APPROVE,
                                named.apply(Role.DECIDER),
                                decider -> process.vote(of, decider, awaited.now())));
            case RETURNED -> NextStep.of(AdjustmentEvent.SUBMIT, named.apply(Role.AUTHOR));
            case APPROVED -> NextStep.of(AdjustmentEvent.PUBLISH, operations);
            case DRAFTED, REJECTED, WITHDRAWN, PUBLISHED -> Optional.empty();
        };
    }

    /** All as it was at the moment: nothing of later days decides who decides. */
    private AdjustmentCase caseOf(AdjustmentRequest request, Plan plan) {
        List<Plan> others = status.plans().stream()
                .filter(other -> !other.id().equals(plan.id()))
                .toList();
        return new AdjustmentCase(
                request, plan, requests, histories, others, status.policy().raci(), List.of());
    }

    /** Whether its record, or that of its plan, does not fit; a record that somebody altered was never right. */
    private boolean isDoubtful(AdjustmentProcess process, AdjustmentRequest request) {
        Stamp nobody = Stamp.of(PersonId.of("-"), awaited.now());
        return book.plan(request.plan()).isPresent()
                && !process.attempt(book.caseOf(request.id()), AdjustmentAction.of(AdjustmentEvent.APPROVE), nobody)
                        .meets(AdjustmentCondition.INTACT);
    }

    private Decision decision(
            DecisionKind kind,
            Reference about,
            Reference risked,
            String subject,
            Localized sentence,
            NextStep next,
            AuditTrail trail) {
        return new Decision(
                kind,
                about,
                subject,
                sentence,
                next.who(),
                Optional.of(last(trail).at()),
                Optional.empty(),
                awaited.stake(risked, Optional.empty()),
                next.doers(),
                next.bodies());
    }
}
