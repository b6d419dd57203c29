package dev.plumbline.io.json;

import dev.plumbline.approval.Quorum;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import java.util.List;

/** Who is asked for an opinion, as it is written. */
record ReviewPanelDocument(
        List<PartyId> seats,
        List<ProcessRole> units,
        @Required Quorum quorum,
        List<ReviewAspect> aspects) {

    static ReviewPanelDocument from(ReviewPanel panel) {
        return new ReviewPanelDocument(panel.seats(), panel.units(), panel.quorum(), panel.aspects());
    }

    ReviewPanel toPanel() {
        return new ReviewPanel(seats, units, quorum, aspects);
    }
}
