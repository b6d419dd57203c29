package dev.plumbline.party;

import java.util.Optional;

/**
 * A position (岗位), in a unit where one is named: 市场部*经理 is the position 经理 in the unit 市场部 (RACI-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the unit that the position belongs to, where it is known
 * @param title not blank and without {@code /}, for example {@code 经理}
 */
public record PositionId(Optional<OrgUnitId> unit, String title) implements PartyId, Comparable<PositionId> {

    public PositionId {
        title = title.strip();
        if (title.isEmpty() || title.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "Position title [" + title + "] is blank or holds a slash. Give a title such as 经理.");
        }
    }

    /** A position in a unit. */
    public static PositionId of(OrgUnitId unit, String title) {
        return new PositionId(Optional.of(unit), title);
    }

    /** A position whose unit is not known. */
    public static PositionId of(String title) {
        return new PositionId(Optional.empty(), title);
    }

    static PositionId parseName(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? of(name) : of(OrgUnitId.of(name.substring(0, slash)), name.substring(slash + 1));
    }

    @Override
    public String label() {
        return unit.map(owner -> owner.name() + "*").orElse("") + title;
    }

    @Override
    public String toString() {
        return "position:" + unit.map(owner -> owner.name() + "/").orElse("") + title;
    }

    @Override
    public int compareTo(PositionId other) {
        int byTitle = title.compareTo(other.title);
        return byTitle == 0
                ? unit.map(OrgUnitId::name)
                        .orElse("")
                        .compareTo(other.unit.map(OrgUnitId::name).orElse(""))
                : byTitle;
    }
}
