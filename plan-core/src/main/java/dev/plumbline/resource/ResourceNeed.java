package dev.plumbline.resource;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Told;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
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

    /**
     * Which resource it draws on, so that needs for the same one can be added up; the skill or the kind where not given,
     * and what was written for material and other.
     */
    @Value.Default
    public ResourceId resource() {
        return switch (kind()) {
            case PEOPLE -> ResourceId.of(skill().orElse("人力"));
            case MONEY -> ResourceId.of(account().orElse("预算"));
            case MATERIAL, OTHER -> ResourceId.of(description());
        };
    }

    /** What people must be able to do (技能要求). */
    public abstract Optional<String> skill();

    /** The account that money comes from (费用科目). */
    public abstract Optional<String> account();

    /** The days on which it is needed; from the due date on where absent. */
    public abstract Optional<DateRange> span();

    /** How much; money with its currency. */
    public abstract Optional<Quantity> quantity();

    /** Who provides it. */
    public abstract Optional<PartyId> provider();

    /** The day by which it must be in place. */
    public abstract Optional<LocalDate> due();

    /** What needs it; empty for the plan as a whole. */
    public abstract Optional<Reference> about();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ResourceNeed}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** The first day on which it must be in place: the due date, else the first day of its span. */
    public Optional<LocalDate> inPlaceBy() {
        return due().or(() -> span().map(DateRange::start));
    }

    @Value.Check
    ResourceNeed check() {
        if (description().isBlank()) {
            throw new IllegalArgumentException("A resource need says nothing. Describe it, for example 预算5000元.");
        }
        Attributes.check("Resource need", description(), attributes());
        if (quantity().filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("Resource need [" + description() + "] has the negative amount ["
                    + quantity().get() + "]. Give 0 or more.");
        }
        return told();
    }

    /** Blank texts tell nothing. */
    private ResourceNeed told() {
        return Told.all(skill(), account())
                ? this
                : toBuilder()
                        .skill(Told.text(skill()))
                        .account(Told.text(account()))
                        .build();
    }

    /** Builds a {@link ResourceNeed}. */
    public static final class Builder extends ResourceNeedBuilder {
        Builder() {}
    }
}
