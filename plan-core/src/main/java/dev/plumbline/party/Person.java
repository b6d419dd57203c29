package dev.plumbline.party;

import dev.plumbline.text.Told;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person (人员) and the positions held (RACI-1). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Person {

    Person() {}

    public abstract PersonId id();

    /** How people call the person, where the id does not say; never needed to tell two apart. */
    public abstract Optional<String> displayName();

    /** The positions held, the main one first. */
    public abstract List<PositionId> positions();

    /** The unit the person works in, where the first position does not say. */
    public abstract Optional<OrgUnitId> unit();

    /** Somebody of a unit of whom no position is known. */
    public static Person of(String name, OrgUnitId unit) {
        return builder().id(PersonId.of(name)).unit(unit).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Person}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Person check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private Person told() {
        return Told.all(displayName())
                ? this
                : toBuilder().displayName(Told.text(displayName())).build();
    }

    /** Builds a {@link Person}. */
    public static final class Builder extends PersonBuilder {
        Builder() {}
    }
}
