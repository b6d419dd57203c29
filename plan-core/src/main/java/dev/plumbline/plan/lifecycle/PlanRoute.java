package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanParts;
import java.util.List;
import java.util.Set;

/**
 * The way that plans of a kind take from draft to execution (审批路径, PLAN-4).
 *
 * <p>Annual plans are reviewed by departments and approved by the management meeting; quarterly ones are decided by the
 * superior, filed with the units concerned and explained; monthly ones are decided by the superior or head of
 * department, filed with operations management, which checks that every task serves the plans above, and issued.
 * Immutable and thread-safe.
 *
 * @param parts the parts that a plan has to have
 * @param panel who is asked for an opinion
 * @param deciders who decides
 * @param superiorDecides whether the superior of who submitted it decides too
 * @param filing whether it is filed before it is published, and what is checked then
 * @param handingDown how it reaches those who carry it out
 * @param open the roles that are open to everybody, by name; where none is, a role nobody holds is refused (WF-4)
 */
public record PlanRoute(
        PlanParts parts,
        ReviewPanel panel,
        List<PartyId> deciders,
        boolean superiorDecides,
        Filing filing,
        HandingDown handingDown,
        Set<Role> open) {

    /** Whether a plan is filed before it is published (备案). */
    public enum Filing {
        /** It is not. */
        NONE,
        /** With the units concerned. */
        WITH_UNITS,
        /** With operations management, which checks that every task serves the plans above (关联性). */
        WITH_OPERATIONS
    }

    /** How a plan reaches those who carry it out. */
    public enum HandingDown {
        /** By its publication. */
        NONE,
        /** In a briefing (目标解读). */
        BRIEFING,
        /** By being issued (下发). */
        ISSUING
    }

    public PlanRoute {
        deciders = List.copyOf(deciders);
        open = Set.copyOf(open);
    }

    /** The way of annual plans: every department asked agrees, the management meeting approves. */
    public static PlanRoute annual(PartyId managementMeeting, PartyId... departments) {
        return new PlanRoute(
                PlanParts.standard(),
                ReviewPanel.all(List.of(departments), ReviewAspect.ofPlans()),
                List.of(managementMeeting),
                false,
                Filing.NONE,
                HandingDown.NONE,
                Set.of());
    }

    /** The way of annual plans where the compiling and supporting units of the organisation are asked. */
    public static PlanRoute annualOfOrganisation(PartyId managementMeeting) {
        return annual(managementMeeting).reviewedBy(ReviewPanel.ofOrganisation(ReviewAspect.ofPlans()));
    }

    /** The way of quarterly plans: the superior decides, filed with the units concerned, explained. */
    public static PlanRoute quarterly() {
        return new PlanRoute(
                PlanParts.standard(),
                ReviewPanel.none(),
                List.of(),
                true,
                Filing.WITH_UNITS,
                HandingDown.BRIEFING,
                Set.of());
    }

    /** The way of monthly plans: the superior or one of these decides, filed with operations management, issued. */
    public static PlanRoute monthly(PartyId... deciders) {
        return new PlanRoute(
                PlanParts.standard(),
                ReviewPanel.none(),
                List.of(deciders),
                true,
                Filing.WITH_OPERATIONS,
                HandingDown.ISSUING,
                Set.of());
    }

    /** The same way for plans that have to have these parts. */
    public PlanRoute requiring(PlanParts other) {
        return new PlanRoute(other, panel, deciders, superiorDecides, filing, handingDown, open);
    }

    /** The same way with these asked for an opinion. */
    public PlanRoute reviewedBy(ReviewPanel other) {
        return new PlanRoute(parts, other, deciders, superiorDecides, filing, handingDown, open);
    }

    /** The same way with these roles open to everybody. */
    public PlanRoute opening(Set<Role> roles) {
        return new PlanRoute(parts, panel, deciders, superiorDecides, filing, handingDown, roles);
    }
}
