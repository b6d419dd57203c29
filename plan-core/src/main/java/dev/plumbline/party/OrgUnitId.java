package dev.plumbline.party;

/**
 * An organisation unit (部门), by its name. Immutable and thread-safe.
 *
 * @param name not blank, for example {@code 销售部}
 */
public record OrgUnitId(String name) implements PartyId, Comparable<OrgUnitId> {

    public OrgUnitId {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("OrgUnitId needs a name, for example 销售部.");
        }
    }

    public static OrgUnitId of(String name) {
        return new OrgUnitId(name);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String toString() {
        return "unit:" + name;
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return name.compareTo(other.name);
    }
}
