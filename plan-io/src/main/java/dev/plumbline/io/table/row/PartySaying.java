package dev.plumbline.io.table.row;

import java.util.List;

/**
 * What a text says of parties.
 *
 * @param named the parties in their order
 * @param notes what it says beside their names
 */
record PartySaying(List<NamedParty> named, List<PartyNote> notes) {

    PartySaying {
        named = List.copyOf(named);
        notes = List.copyOf(notes);
    }
}
