package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resolution as it is written. */
record ResolutionDocument(
        @Required ResolutionId id,
        @Required String text,
        @Nullable PartyId owner,
        @Nullable LocalDate deadline) {

    static ResolutionDocument from(Resolution resolution) {
        return new ResolutionDocument(
                resolution.id(),
                resolution.text(),
                resolution.owner().orElse(null),
                resolution.deadline().orElse(null));
    }

    Resolution toResolution() {
        return new Resolution(id, text, ofNullable(owner), ofNullable(deadline));
    }
}
