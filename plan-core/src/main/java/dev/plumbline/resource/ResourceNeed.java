package dev.plumbline.resource;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resource that a plan, goal or task needs (资源需求), such as 预算5000元 or 设计部支持 (RES-1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ResourceNeed {

    ResourceNeed() {}

    /** What kind of resource. */
    @Value.Default
    public ResourceKind kind() {
        return ResourceKind.OTHER;
    }

    /** What is needed, as it was written. */
    public abstract String description();

    /** How much; money with its currency. */
    public abstract Optional<Quantity> quantity();

    /** Who provides it. */
    public abstract Optional<PartyId> provider();

    /** The day by which it must be in place. */
    public abstract Optional<LocalDate> due();

    /** What needs it; empty for the plan as a whole. */
    public abstract Optional<Reference> about();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ResourceNeed}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ResourceNeed}. */
    public static final class Builder extends ResourceNeedBuilder {
        Builder() {}
    }
}
