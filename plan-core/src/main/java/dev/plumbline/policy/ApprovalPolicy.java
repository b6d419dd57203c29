package dev.plumbline.policy;

import dev.plumbline.adjustment.AdjustmentPart;
import dev.plumbline.adjustment.AdjustmentPolicy;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.time.Period;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who is asked and who decides (审批政策): the routes of plans by the length of their period, and the panel, authorities and
 * required parts of adjustments (PLAN-4, WF-2, WF-4b).
 *
 * <p>The defaults are the source documents': annual plans are approved by 总经理办公会, adjustments by 总经理, the compiling and
 * supporting units of the organisation are asked. Whoever is named here has to be in the organisation; a role that nobody
 * holds refuses every step of its own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ApprovalPolicy {

    private static final ApprovalPolicy STANDARD = builder().build();

    ApprovalPolicy() {}

    /** The way of annual and half-yearly plans. */
    @Value.Default
    public PlanRoute annual() {
        return PlanRoute.annualOfOrganisation(BodyId.of("总经理办公会"));
    }

    /** The way of quarterly plans. */
    @Value.Default
    public PlanRoute quarterly() {
        return PlanRoute.quarterly();
    }

    /** The way of monthly and shorter plans. */
    @Value.Default
    public PlanRoute monthly() {
        return PlanRoute.monthly();
    }

    /** Who decides on adjustments, by their size. */
    @Value.Default
    public AuthorityTable authorities() {
        return AuthorityTable.of(PositionId.of("总经理"));
    }

    /** Who is asked for an opinion on adjustments. */
    @Value.Default
    public ReviewPanel panel() {
        return ReviewPanel.ofOrganisation(ReviewAspect.ofAdjustments());
    }

    /** The parts that an application has to have, besides those that every one has. */
    @Value.Default
    public Set<AdjustmentPart> required() {
        return AdjustmentPart.all();
    }

    /** The roles that are open to everybody, by name; none by default (WF-4). */
    public abstract Set<Role> open();

    /** The way of the plans of a kind of period. */
    public PlanRoute route(Period.Kind kind) {
        PlanRoute route = switch (kind) {
            case YEAR, HALF_YEAR -> annual();
            case QUARTER -> quarterly();
            case MONTH, WEEK, DAY -> monthly();
        };
        return open().isEmpty() ? route : route.opening(open());
    }

    /** What is asked of adjustments. */
    public AdjustmentPolicy adjustments() {
        return new AdjustmentPolicy(panel(), authorities(), required(), open());
    }

    /** The source documents' values. */
    public static ApprovalPolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ApprovalPolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ApprovalPolicy}. */
    public static final class Builder extends ApprovalPolicyBuilder {
        Builder() {}
    }
}
