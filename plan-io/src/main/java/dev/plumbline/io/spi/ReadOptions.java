package dev.plumbline.io.spi;

import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a caller can say about files before they are read (IO-2). Immutable and thread-safe.
 *
 * @param year the year of dates that name none; goes before what titles say
 * @param recordedBy who answers for what is read where a row names nobody
 * @param recordedAt when the files' facts were recorded, where a row does not say; each fact's own moment if absent
 * @param zone the zone in which dates are meant
 */
public record ReadOptions(Optional<Integer> year, PartyId recordedBy, Optional<Instant> recordedAt, ZoneId zone) {

    private static final ReadOptions STANDARD =
            new ReadOptions(Optional.empty(), PersonId.of("import"), Optional.empty(), ZoneId.of("Asia/Shanghai"));

    /** No year given; dates in China. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** The same with a year for dates that name none. */
    public ReadOptions year(int year) {
        return new ReadOptions(Optional.of(year), recordedBy, recordedAt, zone);
    }

    /** The same with who and when for facts whose row does not say. */
    public ReadOptions recorded(PartyId by, Instant at) {
        return new ReadOptions(year, by, Optional.of(at), zone);
    }

    /** The same with dates meant in another zone. */
    public ReadOptions zone(ZoneId zone) {
        return new ReadOptions(year, recordedBy, recordedAt, zone);
    }
}
