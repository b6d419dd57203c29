package dev.plumbline.io.json.document;

import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import java.util.Optional;

/** Reads the text form of a party to the letter: blanks around a name stay, where people's own writing would be tidied. */
final class PartyText {

    private PartyText() {}

    static PartyId parse(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "person" -> new PersonId(name);
            case "position" -> position(name);
            case "unit" -> new OrgUnitId(name);
            case "body" -> new BodyId(name);
            default -> PartyId.parse(text);
        };
    }

    /** A unit by the same form. */
    static OrgUnitId unit(String text) {
        return of(OrgUnitId.class, text);
    }

    /** A party of one kind by the same form. */
    static <P extends PartyId> P of(Class<P> kind, String text) {
        PartyId party = parse(text);
        if (!kind.isInstance(party)) {
            throw new IllegalArgumentException("Party [" + text + "] is of another kind than is wanted here. Give a "
                    + kind.getSimpleName() + ".");
        }
        return kind.cast(party);
    }

    private static PositionId position(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? new PositionId(Optional.empty(), name)
                : new PositionId(Optional.of(new OrgUnitId(name.substring(0, slash))), name.substring(slash + 1));
    }
}
