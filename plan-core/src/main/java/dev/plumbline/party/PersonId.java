package dev.plumbline.party;

/**
 * A person (人员), by an id of the embedding application. Immutable and thread-safe.
 *
 * @param name not blank, for example {@code li}
 */
public record PersonId(String name) implements PartyId, Comparable<PersonId> {

    public PersonId {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("PersonId needs a name, for example li.");
        }
    }

    public static PersonId of(String name) {
        return new PersonId(name);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String toString() {
        return "person:" + name;
    }

    @Override
    public int compareTo(PersonId other) {
        return name.compareTo(other.name);
    }
}
