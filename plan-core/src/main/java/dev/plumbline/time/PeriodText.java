package dev.plumbline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Reads the text form of a {@link Period}. */
final class PeriodText {

    private PeriodText() {}

    static Period parse(String text) {
        try {
            int at = text.indexOf('@');
            Month fiscalStart = at < 0 ? Month.JANUARY : Month.of(number(text.substring(at + 1)));
            return read(at < 0 ? text : text.substring(0, at), fiscalStart);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException(
                    "Period [" + text + "] cannot be read. Write 2024, 2024H1, 2024Q3, 2024-06, 2024W23 or 2024-06-15.",
                    broken);
        }
    }

    private static Period read(String body, Month fiscalStart) {
        if (body.length() == 4) {
            return Period.year(number(body), fiscalStart);
        }
        int year = number(body.substring(0, 4));
        String rest = body.substring(5);
        return switch (body.charAt(4)) {
            case 'H' -> Period.part(Period.Kind.HALF_YEAR, year, number(rest), fiscalStart);
            case 'Q' -> Period.part(Period.Kind.QUARTER, year, number(rest), fiscalStart);
            case 'W' ->
                Period.containing(
                        Period.Kind.WEEK, Period.week(year, number(rest)).start(), fiscalStart);
            default ->
                rest.length() == 2
                        ? new Period(Period.Kind.MONTH, YearMonth.parse(body).atDay(1), fiscalStart)
                        : new Period(Period.Kind.DAY, LocalDate.parse(body), fiscalStart);
        };
    }

    /** Digits only: no sign, no other script. */
    private static int number(String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("Number [" + digits + "] is none.");
        }
        return Integer.parseInt(digits);
    }
}
