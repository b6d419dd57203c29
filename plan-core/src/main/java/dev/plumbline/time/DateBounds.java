package dev.plumbline.time;

import java.time.LocalDate;

/** The years that dates from outside may lie in (SAFE-1). */
final class DateBounds {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private DateBounds() {}

    static boolean holds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean holds(LocalDate date) {
        return holds(date.getYear());
    }

    static boolean holds(DateRange range) {
        return holds(range.start()) && holds(range.end());
    }
}
