package dev.plumbline.adjustment;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much a request changes together with what was published for the same unit within the window, over all plans and all
 * authorities, against the versions at the start of the window (累计幅度, WF-4b).
 *
 * <p>The unit is the one of whoever asked, as it was at drafting; a unit adds up with those above and under it, and so does
 * what one person asked for. Of two requests of which none is published yet the one approved counts for the other.
 *
 * @param of the request and all beside it
 * @param table the window
 * @param organisation how units lie in each other
 * @param day the day of the decision or the publication
 * @param zone the zone in which days are meant
 */
record GrantedSize(AdjustmentCase of, AuthorityTable table, Organisation organisation, LocalDate day, ZoneId zone) {

    /** What counts for a decision: the request, what was published in the window, and what is approved to be published. */
    Optional<ChangeSize> asked() {
        return of.proposed().flatMap(made -> size(of.request(), made)).flatMap(size -> sum(size, true));
    }

    /** What counts when it is published: what becomes of the plan in force, and what was published in the window. */
    Optional<ChangeSize> published() {
        return of.merge()
                .map(PlanMerge::merged)
                .map(merged -> ChangeSize.between(of.inForce(), merged, start(of.history())))
                .flatMap(size -> sum(size, false));
    }

    private Optional<ChangeSize> sum(ChangeSize own, boolean withApproved) {
        Set<PartyId> askers = askers(of.request());
        Optional<ChangeSize> size = Optional.of(own);
        for (AdjustmentRequest other : of.requests()) {
            boolean isAnother = !other.id().equals(of.request().id());
            if (size.isPresent() && isAnother && counts(other, withApproved) && isAlike(askers, askers(other))) {
                Optional<ChangeSize> more = granted(other);
                size = more.isEmpty()
                        ? Optional.empty()
                        : Optional.of(size.get().plus(more.get()));
            }
        }
        return size;
    }

    /** The units of all who wrote a request as they were then, and the people themselves. */
    private static Set<PartyId> askers(AdjustmentRequest request) {
        Set<PartyId> askers = new HashSet<>(StepTrail.units(request.trail()));
        askers.addAll(StepTrail.writers(request.trail()));
        askers.add(AdjustmentReckoning.requester(request));
        StepTrail.detail(request.trail(), StepTrail.DRAFTED, AdjustmentReckoning.REQUESTER_UNIT)
                .ifPresent(askers::add);
        return askers;
    }

    private boolean isAlike(Set<PartyId> some, Set<PartyId> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isAlike(one, other)));
    }

    private boolean isAlike(PartyId one, PartyId other) {
        return one.equals(other)
                || one instanceof OrgUnitId unit
                        && other instanceof OrgUnitId another
                        && (organisation.isWithin(unit, another) || organisation.isWithin(another, unit));
    }

    private boolean counts(AdjustmentRequest other, boolean withApproved) {
        return switch (other.state()) {
            case APPROVED -> withApproved && isInWindow(other, AdjustmentEvent.APPROVE);
            case PUBLISHED -> isInWindow(other, AdjustmentEvent.PUBLISH);
            default -> false;
        };
    }

    private boolean isInWindow(AdjustmentRequest other, AdjustmentEvent event) {
        return other.trail()
                .last(event.id())
                .map(AuditStep::at)
                .map(at -> LocalDate.ofInstant(at, zone))
                .filter(date -> date.isAfter(table.windowBefore(day)))
                .isPresent();
    }

    /** What a request changed when it was published, or will when it is. */
    private Optional<ChangeSize> granted(AdjustmentRequest other) {
        PlanHistory history = of.history(other.plan());
        Optional<PlanVersion> published = history.versions().stream()
                .filter(version ->
                        version.because().filter(other.reference()::equals).isPresent())
                .findFirst();
        return published.isPresent()
                ? history.version(published.get().number() - 1)
                        .map(before -> ChangeSize.between(
                                before.plan(), published.get().plan(), start(history)))
                : of.proposed(other.draft()).flatMap(made -> size(other, made));
    }

    private Optional<ChangeSize> size(AdjustmentRequest request, Plan made) {
        return of.base(request.draft()).map(base -> ChangeSize.between(base, made, start(of.history(request.plan()))));
    }

    /** The version that was in force when the window began; the first where none was. */
    private Optional<Plan> start(PlanHistory history) {
        LocalDate begin = table.windowBefore(day);
        return history.versions().stream()
                .filter(version -> !LocalDate.ofInstant(version.published().recordedAt(), zone)
                        .isAfter(begin))
                .reduce((earlier, later) -> later)
                .or(() -> history.version(1))
                .map(PlanVersion::plan);
    }
}
