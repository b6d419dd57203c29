package dev.plumbline.io.table.row;

import dev.plumbline.party.PartyId;

/**
 * A party as a cell names it.
 *
 * @param party who
 * @param part whether the cell says that it leads or helps
 */
public record NamedParty(PartyId party, Part part) {

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
