package dev.plumbline.adjustment;

import dev.plumbline.approval.Quorum;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.party.PartyId;
import java.util.List;

/**
 * What a company asks of adjustments (WF-2, WF-4b). Immutable and thread-safe.
 *
 * @param panel who is asked for an opinion
 * @param authorities who decides
 */
public record AdjustmentPolicy(ReviewPanel panel, AuthorityTable authorities) {

    /** All departments asked have to agree on necessity, soundness, feasibility and impact. */
    public static AdjustmentPolicy of(AuthorityTable authorities, PartyId... departments) {
        ReviewPanel panel = departments.length == 0
                ? ReviewPanel.none()
                : new ReviewPanel(List.of(departments), Quorum.all(), ReviewAspect.ofAdjustments());
        return new AdjustmentPolicy(panel, authorities);
    }
}
