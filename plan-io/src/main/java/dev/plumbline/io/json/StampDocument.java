package dev.plumbline.io.json;

import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import java.time.Instant;

/** Who recorded something, and when, as it is written. */
record StampDocument(@Required PartyId by, @Required Instant recordedAt) {

    static StampDocument from(Stamp stamp) {
        return new StampDocument(stamp.by(), stamp.recordedAt());
    }

    Stamp toStamp() {
        return new Stamp(by, recordedAt);
    }
}
