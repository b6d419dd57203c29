package dev.plumbline.time;

import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A range of dates as people write it (起止时间): both ends belong to it.
 *
 * <p>The text form is {@code 2024-06-01/2024-06-30}. Immutable and thread-safe.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}
 */
public record DateRange(LocalDate start, LocalDate end) implements Localized {

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Date range ends [" + end + "] before it starts [" + start
                    + "]. Exchange the two dates or correct one.");
        }
    }

    /** From the first to the last day, both included. */
    public static DateRange ofClosed(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /** One day. */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day);
    }

    /**
     * Reads {@code start/end} with ISO dates.
     *
     * @throws IllegalArgumentException if it is none, or ends before it starts
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new DateRange(
                    LocalDate.parse(text.substring(0, Math.max(slash, 0))), LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    "Date range [" + text + "] cannot be read. Write 2024-06-01/2024-06-30.", broken);
        }
    }

    /** The number of days, both ends counted; at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Every day of it, in order. */
    public Stream<LocalDate> dates() {
        return LongStream.rangeClosed(start.toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    public boolean contains(DateRange other) {
        return contains(other.start) && contains(other.end);
    }

    /** The days that both ranges hold, if any. */
    public Optional<DateRange> intersection(DateRange other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    /** As people write it, {@code 2024年6月1日至6月30日}; in English the text form. */
    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? ChineseDate.text(start, end) : toString();
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
