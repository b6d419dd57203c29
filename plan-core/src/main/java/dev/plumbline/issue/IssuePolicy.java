package dev.plumbline.issue;

import dev.plumbline.time.Deadline;
import org.immutables.value.Value;

/**
 * What a company goes by in handling issues: how they are graded, and how long a solution is watched (ISS-2, ISS-6).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class IssuePolicy {

    private static final IssuePolicy STANDARD = builder().build();

    IssuePolicy() {}

    /** How severity follows from impact. */
    @Value.Default
    public GradingRules grading() {
        return GradingRules.standard();
    }

    /** For how long after its solution a recurrence reopens an issue (验证期). */
    @Value.Default
    public Deadline observation() {
        return Deadline.months(3);
    }

    /** The source documents' values. */
    public static IssuePolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code IssuePolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link IssuePolicy}. */
    public static final class Builder extends IssuePolicyBuilder {
        Builder() {}
    }
}
