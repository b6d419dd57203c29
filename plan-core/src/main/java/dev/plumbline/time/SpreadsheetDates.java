package dev.plumbline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How spreadsheets number their days.
 *
 * <p>The fraction of a serial is the time of day, rounded to the millisecond. A serial without a date answers empty:
 * below 1 (1900 system) or 0 (1904 system), after the year 9999, not a number, or the day 60 of the 1900 system, which
 * spreadsheets show as 1900-02-29. Thread-safe (IO-2, SAFE-4).
 */
public enum SpreadsheetDates {
    /** Day 1 is 1900-01-01; day 60 is a 29 February that never was. */
    FROM_1900 {
        @Override
        Optional<LocalDate> day(long serial) {
            if (serial < 1 || serial == 60) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial));
        }
    },
    /** Day 0 is 1904-01-01. */
    FROM_1904 {
        @Override
        Optional<LocalDate> day(long serial) {
            return serial < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        }
    };

    private static final long MILLIS = 86_400_000L;
    private static final double LAST = 2_958_466;

    abstract Optional<LocalDate> day(long serial);

    /** The day and time of a serial; midnight for a whole number. */
    public Optional<LocalDateTime> dateTime(double serial) {
        if (!(serial >= 0 && serial < LAST)) {
            return Optional.empty();
        }
        long millis = Math.round(serial * MILLIS);
        return day(Math.floorDiv(millis, MILLIS))
                .filter(day -> day.getYear() <= 9999)
                .map(day -> day.atStartOfDay().plusNanos(Math.floorMod(millis, MILLIS) * 1_000_000L));
    }

    /** The day of a serial; its time of day is left out. */
    public Optional<LocalDate> date(double serial) {
        return dateTime(serial).map(LocalDateTime::toLocalDate);
    }
}
