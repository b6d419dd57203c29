package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;

/** Parties by their text form, such as {@code person:li}. */
final class Parties {

    static final TextCodec<PartyId> PARTY = TextCodec.of(PartyId.class, PartyText::parse);
    static final TextCodec<BodyId> BODY = TextCodec.of(BodyId.class, text -> PartyText.of(BodyId.class, text));
    static final TextCodec<OrgUnitId> UNIT = TextCodec.of(OrgUnitId.class, PartyText::unit);
    static final TextCodec<PersonId> PERSON = TextCodec.of(PersonId.class, text -> PartyText.of(PersonId.class, text));
    static final TextCodec<PositionId> POSITION =
            TextCodec.of(PositionId.class, text -> PartyText.of(PositionId.class, text));

    private Parties() {}
}
