package dev.plumbline.resource;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of the resource ledger (资源管理台账): how much of a resource was planned, put in place or used, and when (RES-2).
 *
 * <p>Entries add up; one that takes something back has a negative amount. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LedgerEntry implements Correctable {

    LedgerEntry() {}

    public abstract ResourceId resource();

    public abstract LedgerEntryKind kind();

    @Override
    public abstract Moment when();

    /** How much; money with its currency. */
    public abstract Quantity quantity();

    /** What it is for: a task, a goal; empty for the plan as a whole. */
    public abstract Optional<Reference> about();

    /** Why, above all where more is used than was planned (超支原因). */
    public abstract Optional<String> note();

    @Override
    public String summary() {
        return resource() + " " + kind() + " " + quantity() + " (" + when() + ")";
    }

    /** The two entries of a transfer (调配): what is in place for one task or goal becomes in place for another. */
    public static List<LedgerEntry> transfer(
            ResourceId resource, Quantity quantity, Reference from, Reference to, Moment when) {
        Builder entry =
                builder().resource(resource).kind(LedgerEntryKind.ALLOCATED).when(when);
        return List.of(
                entry.quantity(quantity.negate()).about(from).build(),
                entry.quantity(quantity).about(to).build());
    }

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    @Value.Check
    LedgerEntry check() {
        Attributes.check("Ledger entry of", resource(), attributes());
        return told();
    }

    /** Blank texts tell nothing. */
    private LedgerEntry told() {
        return Told.all(note()) ? this : toBuilder().note(Told.text(note())).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code LedgerEntry}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LedgerEntry}. */
    public static final class Builder extends LedgerEntryBuilder {
        Builder() {}
    }
}
