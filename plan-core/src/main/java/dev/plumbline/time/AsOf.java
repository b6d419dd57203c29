package dev.plumbline.time;

import dev.plumbline.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The moment a status is asked for, and up to when records count.
 *
 * <p>Facts recorded after {@code knownAt} change nothing; without it every record counts. A date means the end of that
 * day in the book's zone. Immutable and thread-safe (GOAL-10).
 *
 * @param moment the moment asked for
 * @param knownAt only facts recorded at or before this instant count; empty for all
 */
public record AsOf(Moment moment, Optional<Instant> knownAt) {

    public AsOf {
        Given.all(moment, "moment", knownAt, "knownAt");
    }

    /** The end of a day. */
    public static AsOf endOf(LocalDate date) {
        Given.one(date, "date");
        return new AsOf(Moment.of(date), Optional.empty());
    }

    /** An exact instant. */
    public static AsOf at(Instant instant) {
        Given.one(instant, "instant");
        return new AsOf(Moment.of(instant), Optional.empty());
    }

    /** The same moment with only what was recorded until {@code instant}. */
    public AsOf knownAt(Instant instant) {
        Given.one(instant, "instant");
        return new AsOf(moment, Optional.of(instant));
    }

    /** The instant asked for. */
    public Instant instant(ZoneId zone) {
        return moment.instant(zone);
    }

    /** The local date asked for. */
    public LocalDate date(ZoneId zone) {
        return moment.date(zone);
    }

    /** Whether something recorded at {@code recordedAt} counts. */
    public boolean knows(Instant recordedAt) {
        return knownAt.isEmpty() || !recordedAt.isAfter(knownAt.get());
    }

    @Override
    public String toString() {
        return moment + knownAt.map(instant -> " known at " + instant).orElse("");
    }
}
