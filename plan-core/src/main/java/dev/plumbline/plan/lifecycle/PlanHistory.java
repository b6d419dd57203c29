package dev.plumbline.plan.lifecycle;

import dev.plumbline.audit.AuditTrail;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The life of a plan so far (计划档案): where it stands, its published versions, and every step taken with it (PLAN-4,
 * PLAN-5).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlanHistory {

    PlanHistory() {}

    public abstract PlanId plan();

    /** Where it stands. */
    @Value.Default
    public PlanState state() {
        return PlanState.DRAFT;
    }

    /** What was published, numbered from 1 in order; the last is in force. */
    public abstract List<PlanVersion> versions();

    /** Every step taken, in a hash chain. */
    @Value.Default
    public AuditTrail trail() {
        return AuditTrail.empty();
    }

    /** A plan with which nothing was done yet. */
    public static PlanHistory of(PlanId plan) {
        return builder().plan(plan).build();
    }

    /** The version in force; empty before the first is published. */
    public Optional<PlanVersion> current() {
        return versions().isEmpty()
                ? Optional.empty()
                : Optional.of(versions().get(versions().size() - 1));
    }

    /** The number of the version in force; 0 before the first is published. */
    public int currentNumber() {
        return versions().size();
    }

    /** A version by its number. */
    public Optional<PlanVersion> version(int number) {
        return number >= 1 && number <= versions().size()
                ? Optional.of(versions().get(number - 1))
                : Optional.empty();
    }

    /**
     * The history with one more version, which is from now on the one in force.
     *
     * @param expected the number of the version that the publisher knows as the one in force
     * @throws StalePlanVersionException if another version is in force; nothing is changed
     * @throws IllegalArgumentException if it is another plan
     */
    public PlanHistory publish(Plan next, int expected, Stamp stamp, Optional<Reference> because) {
        if (expected != currentNumber()) {
            throw new StalePlanVersionException(plan(), expected, currentNumber());
        }
        return toBuilder()
                .addVersion(new PlanVersion(next, currentNumber() + 1, stamp, because))
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code PlanHistory}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        for (int at = 0; at < versions().size(); at++) {
            PlanVersion version = versions().get(at);
            if (version.number() != at + 1 || !version.plan().id().equals(plan())) {
                throw new IllegalArgumentException("Version [" + version + "] stands at place " + (at + 1)
                        + " of plan [" + plan() + "]. Number the versions of one plan from 1 in order.");
            }
        }
    }

    /** Builds a {@link PlanHistory}. */
    public static final class Builder extends PlanHistoryBuilder {
        Builder() {}
    }
}
