package dev.plumbline.adjustment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a step with an adjustment is decided by: as what somebody attempts it, whose request it is, and how the request
 * stands (WF-4).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdjustmentAttempt {

    AdjustmentAttempt() {}

    /** As what it is attempted; none for somebody who has nothing to do with it. */
    public abstract Set<AdjustmentRole> roles();

    /** Whether it is the request of who attempts it, or of one bound to them by standing in for one another. */
    @Value.Default
    public boolean isOwn() {
        return false;
    }

    /** Why. */
    public abstract Optional<String> reason();

    /** Whether the request says all it has to. */
    @Value.Default
    public boolean isComplete() {
        return true;
    }

    /** Whether enough of those asked agree to just this content. */
    @Value.Default
    public boolean isReviewed() {
        return true;
    }

    /** Whether the size of the change lies within the authority of who decides. */
    @Value.Default
    public boolean isWithinAuthority() {
        return true;
    }

    /** Whether just this content was approved, by one who may, and the record of steps fits. */
    @Value.Default
    public boolean isDecided() {
        return true;
    }

    /** Whether the plan is open to changes and stands as its version in force says. */
    @Value.Default
    public boolean isPlanSound() {
        return true;
    }

    /** Whether a version that came into force since the draft wants something otherwise. */
    @Value.Default
    public boolean isConflicting() {
        return false;
    }

    /** An attempt in which nothing else stands in the way. */
    public static AdjustmentAttempt as(AdjustmentRole... roles) {
        Set<AdjustmentRole> set = EnumSet.noneOf(AdjustmentRole.class);
        set.addAll(Arrays.asList(roles));
        return builder().roles(set).build();
    }

    /** The same attempt with a reason. */
    public AdjustmentAttempt because(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Found out once, so that asking a guard makes nothing. */
    @Value.Derived
    boolean hasReason() {
        return reason().isPresent() && !reason().get().isBlank();
    }

    boolean isBy(AdjustmentRole role) {
        return roles().contains(role);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code AdjustmentAttempt}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AdjustmentAttempt}. */
    public static final class Builder extends AdjustmentAttemptBuilder {
        Builder() {}
    }
}
