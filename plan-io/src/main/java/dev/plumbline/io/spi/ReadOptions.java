package dev.plumbline.io.spi;

import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a caller can say about files before they are read (IO-2, IO-2c, IO-6). Start from {@link #standard()}; each
 * method that takes a value answers the same options with that value. Immutable and thread-safe.
 *
 * @param year the year of dates that name none, 1900 to 2200; it completes what titles say
 * @param asOf the day that snapshots hold, such as states and percentages, where no row or sheet says one
 * @param recordedBy who answers for what is read where a row names nobody
 * @param recordedAt when the files' facts were recorded, where a row does not say; each fact's own moment if absent
 * @param zone the zone in which dates are meant
 * @param limits the caps that every reader keeps
 * @param mapping a company's own words for tables, before which the built-in ones give way
 * @param keepsUnknownMembers whether members of a JSON text that nobody knows are kept instead of refused (SAFE-2)
 * @param progress hears how far the reading has come
 */
public record ReadOptions(
        Optional<Integer> year,
        Optional<LocalDate> asOf,
        PartyId recordedBy,
        Optional<Instant> recordedAt,
        ZoneId zone,
        ReadLimits limits,
        TableMapping mapping,
        boolean keepsUnknownMembers,
        Progress progress) {

    /** The first year that dates from outside may lie in (SAFE-1). */
    public static final int FIRST_YEAR = 1900;

    /** The last year that dates from outside may lie in (SAFE-1). */
    public static final int LAST_YEAR = 2200;

    private static final ReadOptions STANDARD = new ReadOptions(
            Optional.empty(),
            Optional.empty(),
            PersonId.of("import"),
            Optional.empty(),
            ZoneId.of("Asia/Shanghai"),
            ReadLimits.standard(),
            TableMapping.none(),
            false,
            Progress.none());

    public ReadOptions {
        year.ifPresent(given -> checkYear("Year", given));
        asOf.ifPresent(given -> checkYear("Year of the as-of day", given.getYear()));
    }

    /** No year and no day given; dates in China; the standard caps. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** The same with a year for dates that name none; from 1900 to 2200. */
    public ReadOptions year(int year) {
        return new ReadOptions(
                Optional.of(year), asOf, recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /** The same with the day that snapshots hold where the files do not say; from 1900 to 2200. */
    public ReadOptions asOf(LocalDate day) {
        return new ReadOptions(
                year, Optional.of(day), recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /** The same with who and when for facts whose row does not say. */
    public ReadOptions recorded(PartyId by, Instant at) {
        return new ReadOptions(year, asOf, by, Optional.of(at), zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /** The same with dates meant in another zone. */
    public ReadOptions zone(ZoneId zone) {
        return new ReadOptions(
                year, asOf, recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /** The same with other caps, for example {@code ReadLimits.standard().with(ReadLimit.ROWS, 1_000_000)}. */
    public ReadOptions limits(ReadLimits limits) {
        return new ReadOptions(
                year, asOf, recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /** The same with a company's own words for tables (IO-2a). */
    public ReadOptions mapping(TableMapping mapping) {
        return new ReadOptions(
                year, asOf, recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, progress);
    }

    /**
     * The same, but members of a JSON text that this version does not know are kept in the result instead of refused, for
     * {@link WriteOptions#keeping} to write them back (SAFE-2).
     */
    public ReadOptions keepingUnknownMembers() {
        return new ReadOptions(year, asOf, recordedBy, recordedAt, zone, limits, mapping, true, progress);
    }

    /** The same with somebody who hears how far it has come, and may stop it. */
    public ReadOptions telling(Progress listener) {
        return new ReadOptions(
                year, asOf, recordedBy, recordedAt, zone, limits, mapping, keepsUnknownMembers, listener);
    }

    /** Whether a year lies where dates from outside may lie. */
    public static boolean takesYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void checkYear(String what, int year) {
        if (!takesYear(year)) {
            throw new IllegalArgumentException(what + " [" + year + "] is not one of " + FIRST_YEAR + " to " + LAST_YEAR
                    + ". Give all four digits of the year that is meant, such as 2024.");
        }
    }
}
