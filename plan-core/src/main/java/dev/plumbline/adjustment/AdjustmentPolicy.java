package dev.plumbline.adjustment;

import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.party.PartyId;
import java.util.List;
import java.util.Set;

/**
 * What a company asks of adjustments (WF-2, WF-4b). Immutable and thread-safe.
 *
 * @param panel who is asked for an opinion
 * @param authorities who decides
 * @param required the parts that an application has to have, besides those that every one has
 * @param open the roles that are open to everybody, by name; where none is, a role nobody holds is refused (WF-4)
 */
public record AdjustmentPolicy(
        ReviewPanel panel, AuthorityTable authorities, Set<AdjustmentPart> required, Set<Role> open) {

    public AdjustmentPolicy {
        required = Set.copyOf(required);
        open = Set.copyOf(open);
    }

    /** All departments asked have to agree on necessity, soundness, feasibility and impact; every part is required. */
    public static AdjustmentPolicy of(AuthorityTable authorities, PartyId... departments) {
        return new AdjustmentPolicy(
                ReviewPanel.all(List.of(departments), ReviewAspect.ofAdjustments()),
                authorities,
                AdjustmentPart.all(),
                Set.of());
    }

    /** The same for applications that have to have these parts. */
    public AdjustmentPolicy requiring(Set<AdjustmentPart> parts) {
        return new AdjustmentPolicy(panel, authorities, parts, open);
    }

    /** The same with these asked for an opinion. */
    public AdjustmentPolicy reviewedBy(ReviewPanel other) {
        return new AdjustmentPolicy(other, authorities, required, open);
    }

    /** The same with these roles open to everybody. */
    public AdjustmentPolicy opening(Set<Role> roles) {
        return new AdjustmentPolicy(panel, authorities, required, roles);
    }
}
