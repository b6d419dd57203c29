package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.BodyRule;
import dev.plumbline.party.PartyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body as it is written. */
record BodyDocument(
        @Required BodyId id,
        @Nullable PartyId lead,
        List<PartyId> members,
        @Nullable BodyRule rule,
        List<String> duties) {

    static BodyDocument from(Body body) {
        return new BodyDocument(body.id(), body.lead().orElse(null), body.members(), body.rule(), body.duties());
    }

    Body toBody() {
        Body.Builder body =
                Body.builder().id(id).lead(ofNullable(lead)).members(members).duties(duties);
        given(rule, body::rule);
        return body.build();
    }
}
