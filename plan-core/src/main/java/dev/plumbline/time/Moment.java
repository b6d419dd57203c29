package dev.plumbline.time;

import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * When a fact holds: a date as a table writes it, or an exact instant.
 *
 * <p>A date means the end of that day in the book's zone. Immutable and thread-safe.
 */
public sealed interface Moment {

    /** The exact instant; of a date, the last nanosecond of its day in {@code zone}; of a date that the zone skips, the one before. */
    Instant instant(ZoneId zone);

    /** The local date. */
    LocalDate date(ZoneId zone);

    static Moment of(LocalDate date) {
        return new OnDate(date);
    }

    static Moment of(Instant instant) {
        return new AtInstant(instant);
    }

    /**
     * Reads an ISO date or an ISO instant.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Moment parse(String text) {
        try {
            return text.indexOf('T') < 0 ? of(LocalDate.parse(text)) : of(Instant.parse(text));
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    "Moment [" + text + "] cannot be read. Write 2024-06-30 or 2024-06-30T10:00:00Z.", broken);
        }
    }

    /**
     * A whole day.
     *
     * @param date the day
     */
    record OnDate(LocalDate date) implements Moment, Localized {
        @Override
        public Instant instant(ZoneId zone) {
            return WallTime.endOfDay(date, zone);
        }

        @Override
        public LocalDate date(ZoneId zone) {
            return date;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? ChineseDate.text(date) : date.toString();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * An exact instant.
     *
     * @param instant the instant
     */
    record AtInstant(Instant instant) implements Moment {

        private static final Instant FIRST = LocalDateTime.MIN.plusDays(1).toInstant(ZoneOffset.UTC);
        private static final Instant LAST = LocalDateTime.MAX.minusDays(1).toInstant(ZoneOffset.UTC);

        @Override
        public Instant instant(ZoneId zone) {
            return instant;
        }

        /** At the very ends of time, where a zone has no local date any more, that of the last instant which has one. */
        @Override
        public LocalDate date(ZoneId zone) {
            return (isCounted() ? instant : instant.isAfter(Instant.EPOCH) ? LAST : FIRST)
                    .atZone(zone)
                    .toLocalDate();
        }

        private boolean isCounted() {
            return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }
}
