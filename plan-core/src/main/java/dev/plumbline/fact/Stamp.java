package dev.plumbline.fact;

import dev.plumbline.Given;
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

    /** The years 1900 to 2200 as they begin and end anywhere on earth. */
    private static final Instant FIRST = Instant.parse("1899-12-31T00:00:00Z");

    private static final Instant END = Instant.parse("2201-01-02T00:00:00Z");

    /** Takes times of the years 1900 to 2200 only: a clock that says otherwise is wrong (SAFE-1). */
    public Stamp {
        Given.all(by, "by", recordedAt, "recordedAt");
        if (recordedAt.isBefore(FIRST) || !recordedAt.isBefore(END)) {
            throw new IllegalArgumentException("[" + by + "] recorded at [" + recordedAt
                    + "], which lies outside the years 1900 to 2200. Check the clock.");
        }
    }

    public static Stamp of(PartyId by, Instant recordedAt) {
        return new Stamp(by, recordedAt);
    }

    /** A stamp of a person. */
    public static Stamp of(String person, Instant recordedAt) {
        return new Stamp(PersonId.of(person), recordedAt);
    }
}
