package dev.plumbline.time;

import java.time.LocalDate;

/** Numbers periods of a kind one after the other, so that every so many of them can be told. */
final class PeriodNumber {

    private static final long MONDAY = LocalDate.of(2024, 1, 1).toEpochDay();

    private PeriodNumber() {}

    /** Days and weeks from Monday 2024-01-01, which is in number 0; longer periods from the year 0. */
    static long of(Period.Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> day.toEpochDay() - MONDAY;
            case WEEK -> Math.floorDiv(day.toEpochDay() - MONDAY, 7L);
            case MONTH -> months(day, 1);
            case QUARTER -> months(day, 3);
            case HALF_YEAR -> months(day, 6);
            case YEAR -> months(day, 12);
        };
    }

    private static long months(LocalDate day, int length) {
        return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, (long) length);
    }
}
