package dev.plumbline.issue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a move of an issue is decided by: as what somebody attempts it, with what reason, and how the issue stands
 * (ISS-4).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class IssueAttempt {

    IssueAttempt() {}

    /** As what it is attempted; none for somebody who has nothing to do with the issue. */
    public abstract Set<IssueRole> roles();

    /** Why. */
    public abstract Optional<String> reason();

    /** Whether a handling plan has been filed since the issue was taken in or reopened. */
    @Value.Default
    public boolean isPlanFiled() {
        return false;
    }

    /** Whether the issue's clocks stand still. */
    @Value.Default
    public boolean isPaused() {
        return false;
    }

    /** Whether the time of observation after its solution is running. */
    @Value.Default
    public boolean isUnderObservation() {
        return false;
    }

    /** Whether the severity attempted is another one than the rules give. */
    @Value.Default
    public boolean isOverride() {
        return false;
    }

    /** An attempt without a reason. */
    public static IssueAttempt as(IssueRole... roles) {
        Set<IssueRole> set = EnumSet.noneOf(IssueRole.class);
        set.addAll(Arrays.asList(roles));
        return builder().roles(set).build();
    }

    /** The same attempt with a reason. */
    public IssueAttempt because(String reason) {
        return toBuilder().reason(reason).build();
    }

    boolean hasReason() {
        return reason().filter(text -> !text.isBlank()).isPresent();
    }

    boolean isBy(IssueRole... allowed) {
        return Arrays.stream(allowed).anyMatch(roles()::contains);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code IssueAttempt}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link IssueAttempt}. */
    public static final class Builder extends IssueAttemptBuilder {
        Builder() {}
    }
}
