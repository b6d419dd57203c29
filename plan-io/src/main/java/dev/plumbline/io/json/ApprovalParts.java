package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentPart;
import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.Quorum;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;

/** The documents of who is asked and who decides. */
final class ApprovalParts {

    private ApprovalParts() {}

    static void enter(Codecs codecs) {
        codecs.text(Quorum.class, Quorum::parse);
        codecs.words(Role.class, ReviewAspect.class, PlanPart.class, AdjustmentPart.class);
        codecs.words(PlanRoute.Filing.class, PlanRoute.HandingDown.class);
        codecs.element(
                ReviewPanel.class, ReviewPanelDocument.class, ReviewPanelDocument::from, ReviewPanelDocument::toPanel);
        codecs.element(PlanRouteDocument.Parts.class, PlanRouteDocument.Parts.class, parts -> parts, parts -> parts);
        codecs.element(PlanRoute.class, PlanRouteDocument.class, PlanRouteDocument::from, PlanRouteDocument::toRoute);
        codecs.element(
                ApprovalAuthority.class,
                AuthorityDocument.class,
                AuthorityDocument::from,
                AuthorityDocument::toAuthority);
        codecs.element(
                AuthorityTable.class,
                AuthorityTableDocument.class,
                AuthorityTableDocument::from,
                AuthorityTableDocument::toTable);
        codecs.container(
                ApprovalPolicy.class,
                ApprovalPolicyDocument.class,
                ApprovalPolicyDocument::from,
                ApprovalPolicyDocument::toPolicy,
                any -> null);
    }
}
