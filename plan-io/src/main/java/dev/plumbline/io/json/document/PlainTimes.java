package dev.plumbline.io.json.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and instants in the one way that they are nearly always written, {@code 2024-06-30} and {@code 2024-06-30T10:00:00Z},
 * of years that nobody doubts. Everything else, right or wrong, is left to the library.
 */
final class PlainTimes {

    private static final int DATE = 10;
    private static final int INSTANT = 20;
    private static final int FIRST = 1901;
    private static final int LAST = 2199;
    private static final int SECONDS_OF_DAY = 86_400;

    private PlainTimes() {}

    /** The date; null if the text is anything else. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE ? dateWithin(text) : null;
    }

    private static @Nullable LocalDate dateWithin(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        boolean isPlain = year >= FIRST && year <= LAST && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!isPlain || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The instant; null if the text is anything else. */
    static @Nullable Instant instant(String text) {
        if (text.length() != INSTANT || text.charAt(DATE) != 'T' || text.charAt(INSTANT - 1) != 'Z') {
            return null;
        }
        LocalDate date = dateWithin(text);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        if (date == null || !isTime || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + (hour * 60 + minute) * 60L + second);
    }

    /** Less than zero where anything but digits stands. */
    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
