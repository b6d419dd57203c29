package dev.plumbline.party;

import dev.plumbline.time.CalendarId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An organisation unit (部门): its place in the tree, who heads it and whom others turn to (RACI-1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class OrgUnit {

    OrgUnit() {}

    public abstract OrgUnitId id();

    /** The unit it belongs to; empty for a root. */
    public abstract Optional<OrgUnitId> parent();

    /** Who heads it: a person or a position. */
    public abstract Optional<PartyId> head();

    /** Whom other units turn to (接口人 / 对接人). */
    public abstract Optional<PartyId> interfacePerson();

    /** The working calendar of its people; that of the unit above where absent (CAL-1). */
    public abstract Optional<CalendarId> calendar();

    /** How many people work in it and below it (编制人数), where they are not all named. */
    public abstract OptionalInt headcount();

    /** A unit of which only the name is known. */
    public static OrgUnit of(OrgUnitId id) {
        return builder().id(id).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code OrgUnit}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        if (headcount().isPresent() && headcount().getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "Unit [" + id() + "] has [" + headcount().getAsInt() + "] people. Give 0 or more.");
        }
    }

    /** Builds an {@link OrgUnit}. */
    public static final class Builder extends OrgUnitBuilder {
        Builder() {}
    }
}
