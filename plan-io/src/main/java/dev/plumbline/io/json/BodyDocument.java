package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.PartyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body as it is written. */
record BodyDocument(@Required BodyId id, @Nullable PartyId lead, List<PartyId> members, List<String> duties) {

    static BodyDocument from(Body body) {
        return new BodyDocument(body.id(), body.lead().orElse(null), body.members(), body.duties());
    }

    Body toBody() {
        return Body.builder()
                .id(id)
                .lead(ofNullable(lead))
                .members(members)
                .duties(duties)
                .build();
    }
}
