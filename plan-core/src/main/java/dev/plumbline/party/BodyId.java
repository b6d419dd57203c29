package dev.plumbline.party;

/**
 * A body (机构) that decides or works together, by its name. Immutable and thread-safe.
 *
 * @param name not blank, for example {@code 总经理办公会}
 */
public record BodyId(String name) implements PartyId, Comparable<BodyId> {

    public BodyId {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("BodyId needs a name, for example 总经理办公会.");
        }
    }

    public static BodyId of(String name) {
        return new BodyId(name);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String toString() {
        return "body:" + name;
    }

    @Override
    public int compareTo(BodyId other) {
        return name.compareTo(other.name);
    }
}
