package dev.plumbline.party;

import java.util.Optional;
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

    /** Builds an {@link OrgUnit}. */
    public static final class Builder extends OrgUnitBuilder {
        Builder() {}
    }
}
