package dev.plumbline.plan.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a step with a plan is decided by: as what somebody attempts it, whose plan it is, and how it stands (PLAN-4).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlanAttempt {

    PlanAttempt() {}

    /** As what it is attempted; none for somebody who has nothing to do with it. */
    public abstract Set<PlanRole> roles();

    /** Whether it was compiled by who attempts it, or by one bound to them by standing in for one another. */
    @Value.Default
    public boolean isOwn() {
        return false;
    }

    /** Why. */
    public abstract Optional<String> reason();

    /** Whether the plan has all the parts that its period requires. */
    @Value.Default
    public boolean isComplete() {
        return true;
    }

    /** Whether enough of those asked agree to just this content. */
    @Value.Default
    public boolean isReviewed() {
        return true;
    }

    /** Whether just this content was approved, and the record of steps fits. */
    @Value.Default
    public boolean isDecided() {
        return true;
    }

    /** Whether just this content was filed, where the route asks for it. */
    @Value.Default
    public boolean isFiled() {
        return true;
    }

    /** Whether every task can be traced to a goal of the plans above, where the route asks for it (关联性). */
    @Value.Default
    public boolean isLinked() {
        return true;
    }

    /** Whether it was issued or explained, where the route asks for it. */
    @Value.Default
    public boolean isHandedDown() {
        return true;
    }

    /** Whether the evaluation of the period is filed. */
    @Value.Default
    public boolean isEvaluated() {
        return true;
    }

    /** An attempt in which nothing else stands in the way. */
    public static PlanAttempt as(PlanRole... roles) {
        Set<PlanRole> set = EnumSet.noneOf(PlanRole.class);
        set.addAll(Arrays.asList(roles));
        return builder().roles(set).build();
    }

    /** The same attempt with a reason. */
    public PlanAttempt because(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Found out once, so that asking a guard makes nothing. */
    @Value.Derived
    boolean hasReason() {
        return reason().isPresent() && !reason().get().isBlank();
    }

    boolean isBy(PlanRole role) {
        return roles().contains(role);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code PlanAttempt}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PlanAttempt}. */
    public static final class Builder extends PlanAttemptBuilder {
        Builder() {}
    }
}
