package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date, a range of dates or a period as somebody wrote it.
 *
 * <p>A {@code deadline} (6月30日前, 截至6月30日) has an end and no start; the day it names belongs to it. Immutable and
 * thread-safe (IO-2).
 */
public sealed interface WrittenDate extends DateReading {

    /** All days that are meant; of a deadline the day or days it names. */
    DateRange range();

    /** Whether only the end is meant: 'by', 前. */
    boolean deadline();

    /** Whether the writer says that it is so only more or less: 左右, 约, 6月初. */
    default boolean approximate() {
        return false;
    }

    /** The same as a deadline. */
    WrittenDate asDeadline();

    /** The last day that is meant. */
    default LocalDate end() {
        return range().end();
    }

    /** The first day that is meant; empty for a deadline. */
    default Optional<LocalDate> start() {
        return deadline() ? Optional.empty() : Optional.of(range().start());
    }

    /** When what is meant ends: the end of the last day, or the time that is written. */
    default Moment moment(ZoneId zone) {
        return Moment.of(end());
    }

    /** The period that is named or that the days fill exactly, the longest one: {@code 2024年1-6月} is 2024H1. */
    default Optional<Period> period() {
        return Period.filling(range());
    }

    /**
     * One day: {@code 6.12}, {@code 6月底前}.
     *
     * @param date the day
     * @param deadline whether 'by' is meant
     */
    record Day(LocalDate date, boolean deadline) implements WrittenDate {
        @Override
        public DateRange range() {
            return DateRange.ofDay(date);
        }

        @Override
        public WrittenDate asDeadline() {
            return new Day(date, true);
        }
    }

    /**
     * A time of a day: {@code 2024-06-30 18:00}, {@code 2024-06-30T18:00+08:00}.
     *
     * @param time the local time that is written
     * @param offset the offset from UTC, where one is written
     * @param deadline whether 'by' is meant
     */
    record Time(LocalDateTime time, Optional<ZoneOffset> offset, boolean deadline) implements WrittenDate {
        @Override
        public DateRange range() {
            return DateRange.ofDay(time.toLocalDate());
        }

        @Override
        public WrittenDate asDeadline() {
            return new Time(time, offset, true);
        }

        @Override
        public Moment moment(ZoneId zone) {
            return Moment.of(instant(zone));
        }

        /** The instant; {@code zone} counts where no offset is written. */
        public Instant instant(ZoneId zone) {
            return offset.map(time::toInstant).orElseGet(() -> time.atZone(zone).toInstant());
        }
    }

    /**
     * From one day to another: {@code 6.1-6.30}.
     *
     * @param range both days included
     * @param deadline whether 'by' is meant
     */
    record Days(DateRange range, boolean deadline) implements WrittenDate {
        @Override
        public WrittenDate asDeadline() {
            return new Days(range, true);
        }
    }

    /**
     * A named period: {@code 2024年Q3}, {@code 6月}.
     *
     * @param named the period
     * @param deadline whether 'by its end' is meant
     */
    record Named(Period named, boolean deadline) implements WrittenDate {
        @Override
        public DateRange range() {
            return named.range();
        }

        @Override
        public Optional<Period> period() {
            return Optional.of(named);
        }

        @Override
        public WrittenDate asDeadline() {
            return new Named(named, true);
        }
    }

    /**
     * A date that is meant only more or less: {@code 6月30日左右}, {@code 6月初}.
     *
     * @param date what is written, itself not approximate
     */
    record About(WrittenDate date) implements WrittenDate {
        @Override
        public DateRange range() {
            return date.range();
        }

        @Override
        public boolean deadline() {
            return date.deadline();
        }

        @Override
        public boolean approximate() {
            return true;
        }

        @Override
        public WrittenDate asDeadline() {
            return new About(date.asDeadline());
        }

        @Override
        public Moment moment(ZoneId zone) {
            return date.moment(zone);
        }

        @Override
        public Optional<Period> period() {
            return date.period();
        }
    }
}
