package dev.plumbline.adjustment;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out as what somebody attempts an action, and what stands in its way. */
final class AttemptReckoning {

    private final AdjustmentProcess process;
    private final AdjustmentCase of;
    private final AdjustmentAction action;
    private final Stamp stamp;
    private final LocalDate day;

    AttemptReckoning(AdjustmentProcess process, AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        this.process = process;
        this.of = of;
        this.action = action;
        this.stamp = stamp;
        this.day = day(stamp.recordedAt());
    }

    AdjustmentAttempt attempt() {
        AdjustmentEvent event = action.event() instanceof AdjustmentEvent standard ? standard : null;
        boolean publishing = event == AdjustmentEvent.PUBLISH;
        boolean approving = event == AdjustmentEvent.APPROVE;
        return AdjustmentAttempt.builder()
                .roles(roles())
                .isOwn(isOwn(stamp.by(), day))
                .reason(action.why())
                .isComplete(isComplete())
                .isReviewed(!approving || isReviewed())
                .isWithinAuthority(!approving || isCovered(stamp))
                .isDecided(!publishing || isDecided())
                .isPlanSound(!publishing || isPlanSound())
                .isConflicting(publishing && isConflicting())
                .build();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, process.zone());
    }

    private Set<AdjustmentRole> roles() {
        Set<AdjustmentRole> roles = EnumSet.noneOf(AdjustmentRole.class);
        if (stands(of.request().requested().by())) {
            roles.add(AdjustmentRole.REQUESTER);
        }
        if (isReviewer()) {
            roles.add(AdjustmentRole.REVIEWER);
        }
        if (process.policy().authorities().levels().stream().anyMatch(level -> stands(level.party()))) {
            roles.add(AdjustmentRole.DECIDER);
        }
        if (isOperationsManagement()) {
            roles.add(AdjustmentRole.OPERATIONS_MANAGEMENT);
        }
        return roles;
    }

    private boolean stands(PartyId party) {
        return process.representation().standsFor(stamp.by(), party, day);
    }

    /** With an opinion, whether it is for a seat that the actor holds; else whether the actor holds any. */
    private boolean isReviewer() {
        List<PartyId> seats = process.policy().panel().seats();
        return action.opinion()
                .map(Opinion::seat)
                .map(seat -> seats.contains(seat) && stands(seat))
                .orElseGet(() -> seats.stream().anyMatch(this::stands));
    }

    private boolean isOperationsManagement() {
        List<OrgUnitId> units = process.representation().organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
        return units.isEmpty() || units.stream().anyMatch(this::stands);
    }

    private boolean isOwn(PartyId actor, LocalDate until) {
        LocalDate from = day(of.request().requested().recordedAt());
        DateRange during = from.isAfter(until) ? DateRange.ofDay(until) : DateRange.ofClosed(from, until);
        return process.representation().isOwn(actor, of.request().requested().by(), during);
    }

    private boolean isComplete() {
        AdjustmentRequest request = of.request();
        boolean justified = request.trigger() != AdjustmentTrigger.FLAWED_PLAN || isSaid(request.justification());
        return isSaid(request.reason())
                && isSaid(request.expectedEffect())
                && justified
                && !request.changes().isEmpty()
                && of.proposed().isPresent()
                && !of.proposed().equals(of.base(request));
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(said -> !said.isBlank()).isPresent();
    }

    private boolean isReviewed() {
        ReviewPanel panel = process.policy().panel();
        return panel.tally(of.request().trail(), of.request().content()).isMet();
    }

    private boolean isCovered(Stamp by) {
        return new AuthorityReckoning(process, of).deciding(by).isPresent();
    }

    private boolean isDecided() {
        return of.request().trail().verify().isEmpty()
                && of.request()
                        .trail()
                        .last(AdjustmentEvent.APPROVE.id())
                        .filter(this::isValid)
                        .isPresent();
    }

    private boolean isValid(AuditStep approval) {
        return approval.content().equals(of.request().content())
                && !isOwn(approval.by(), day(approval.at()))
                && isCovered(Stamp.of(approval.by(), approval.at()));
    }

    private boolean isPlanSound() {
        PlanState state = of.history().state();
        boolean untouched = of.history()
                .current()
                .map(PlanVersion::plan)
                .map(of.plan()::equals)
                .orElse(true);
        return state != PlanState.CLOSED
                && state != PlanState.ARCHIVED
                && untouched
                && of.history().trail().verify().isEmpty();
    }

    private boolean isConflicting() {
        return !of.merge().map(PlanMerge::isClean).orElse(false);
    }
}
