package dev.plumbline.io.table.row;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PositionId;
import java.util.Optional;

/**
 * A party as a cell names it.
 *
 * @param party who
 * @param part whether the cell says that it leads or helps
 * @param unit the unit that the cell writes beside a person
 */
public record NamedParty(PartyId party, Part part, Optional<OrgUnitId> unit) {

    NamedParty(PartyId party, Part part) {
        this(party, part, Optional.empty());
    }

    /** The unit that the cell itself says: the party's own where it is one or has one, else the one beside it. */
    public Optional<OrgUnitId> said() {
        if (party instanceof OrgUnitId own) {
            return Optional.of(own);
        }
        return party instanceof PositionId position ? position.unit() : unit;
    }

    /** The part that a cell gives to a party. */
    public enum Part {
        /** 主, 牵头. */
        MAIN,
        /** 辅, 配合. */
        HELPER,
        /** Nothing said. */
        UNMARKED
    }
}
