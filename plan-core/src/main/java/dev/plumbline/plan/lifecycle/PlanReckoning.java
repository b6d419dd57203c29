package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.Representation;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out as what somebody attempts an action with a plan, and what stands in its way. */
final class PlanReckoning {

    private static final Set<String> WRITING = Set.of(PlanEvent.EDIT.id(), PlanEvent.SUBMIT.id());

    private final PlanProcess process;
    private final PlanCase of;
    private final PlanAction action;
    private final Stamp stamp;
    private final LocalDate day;
    private final Digest content;

    PlanReckoning(PlanProcess process, PlanCase of, PlanAction action, Stamp stamp) {
        this.process = process;
        this.of = of;
        this.action = action;
        this.stamp = stamp;
        this.day = day(stamp.recordedAt());
        this.content = CanonicalPlan.digest(of.plan());
    }

    PlanAttempt attempt() {
        return PlanAttempt.builder()
                .roles(roles())
                .isOwn(isOwn(stamp.by(), day))
                .reason(action.why())
                .isComplete(process.route().parts().missing(of.plan()).isEmpty())
                .isReviewed(process.route()
                        .panel()
                        .tally(of.history().trail(), content)
                        .isMet())
                .isDecided(isDecided())
                .isFiled(process.route().filing() == PlanRoute.Filing.NONE || isDone(PlanEvent.FILE))
                .isLinked(process.route().filing() != PlanRoute.Filing.WITH_OPERATIONS
                        || of.unlinkedTasks().isEmpty())
                .isHandedDown(isHandedDown())
                .isEvaluated(action.evaluation().isPresent())
                .build();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, process.zone());
    }

    private Set<PlanRole> roles() {
        Set<PlanRole> roles = EnumSet.noneOf(PlanRole.class);
        if (authors().isEmpty() || authors().stream().anyMatch(author -> stands(stamp.by(), author, day))) {
            roles.add(PlanRole.COMPILER);
        }
        if (isReviewer()) {
            roles.add(PlanRole.REVIEWER);
        }
        if (decides(stamp.by(), day)) {
            roles.add(PlanRole.DECIDER);
        }
        if (isOperationsManagement()) {
            roles.add(PlanRole.OPERATIONS_MANAGEMENT);
        }
        return roles;
    }

    private boolean stands(PartyId actor, PartyId party, LocalDate on) {
        return process.representation().standsFor(actor, party, on);
    }

    /** Who wrote or submitted it. */
    private List<PartyId> authors() {
        return writing().map(AuditStep::by).distinct().toList();
    }

    private Stream<AuditStep> writing() {
        return of.history().trail().steps().stream().filter(step -> WRITING.contains(step.action()));
    }

    private boolean isReviewer() {
        List<PartyId> seats = process.route().panel().seats();
        return action.opinion()
                .map(Opinion::seat)
                .map(seat -> seats.contains(seat) && stands(stamp.by(), seat, day))
                .orElseGet(() -> seats.stream().anyMatch(seat -> stands(stamp.by(), seat, day)));
    }

    private boolean decides(PartyId actor, LocalDate on) {
        Stream<PartyId> superiors = process.route().superiorDecides()
                ? authors().stream()
                        .flatMap(author -> process.representation().organisation().superior(author).stream())
                : Stream.empty();
        return Stream.concat(process.route().deciders().stream(), superiors)
                .anyMatch(decider -> stands(actor, decider, on));
    }

    private boolean isOperationsManagement() {
        List<OrgUnitId> units = process.representation().organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
        return units.isEmpty() || units.stream().anyMatch(unit -> stands(stamp.by(), unit, day));
    }

    private boolean isOwn(PartyId actor, LocalDate until) {
        Representation representation = process.representation();
        LocalDate from = writing().map(step -> day(step.at())).findFirst().orElse(until);
        DateRange during = from.isAfter(until) ? DateRange.ofDay(until) : DateRange.ofClosed(from, until);
        return authors().stream().anyMatch(author -> representation.isOwn(actor, author, during));
    }

    private boolean isDecided() {
        return of.history().trail().verify().isEmpty()
                && of.history()
                        .trail()
                        .last(PlanEvent.APPROVE.id())
                        .filter(this::isValid)
                        .isPresent();
    }

    private boolean isValid(AuditStep approval) {
        return approval.content().equals(content)
                && !isOwn(approval.by(), day(approval.at()))
                && decides(approval.by(), day(approval.at()));
    }

    /** Whether something was done with just this content. */
    private boolean isDone(PlanEvent event) {
        return of.history()
                .trail()
                .last(event.id())
                .filter(step -> step.content().equals(content))
                .isPresent();
    }

    private boolean isHandedDown() {
        return switch (process.route().handingDown()) {
            case NONE -> true;
            case BRIEFING -> of.history().trail().last(PlanEvent.BRIEF.id()).isPresent();
            case ISSUING -> of.history().trail().last(PlanEvent.ISSUE.id()).isPresent();
        };
    }
}
