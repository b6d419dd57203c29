package dev.plumbline.fact;

import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import java.time.Instant;

/**
 * Who recorded something, and when; the time comes from the caller's clock. Immutable and thread-safe.
 *
 * @param by who recorded it
 * @param recordedAt when it was recorded
 */
public record Stamp(PartyId by, Instant recordedAt) {

    public static Stamp of(PartyId by, Instant recordedAt) {
        return new Stamp(by, recordedAt);
    }

    /** A stamp of a person. */
    public static Stamp of(String person, Instant recordedAt) {
        return new Stamp(PersonId.of(person), recordedAt);
    }
}
