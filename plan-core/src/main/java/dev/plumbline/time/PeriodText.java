package dev.plumbline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the text form of a {@link Period}. */
final class PeriodText {

    private static final int LONGEST = 64;

    private PeriodText() {}

    static Period parse(String text) {
        try {
            int at = text.indexOf('@');
            Month fiscalStart = at < 0 ? Month.JANUARY : Month.of(number(text.substring(at + 1)));
            String body = at < 0 ? text : text.substring(0, at);
            return exact(body, fiscalStart).or(() -> written(body, fiscalStart)).orElseThrow(() -> refusal(text));
        } catch (DateTimeException | NumberFormatException broken) {
            throw refusal(text);
        }
    }

    private static IllegalArgumentException refusal(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException(
                "Period [" + shown + "] cannot be read. Write 2024, 2024H1, 2024Q3, 2024-06,"
                        + " 2024W23 or 2024-06-15, or as in a title: 2024年Q3, 2024年6月, 2024年第23周.");
    }

    private static Optional<Period> exact(String body, Month fiscalStart) {
        try {
            return Optional.of(read(body, fiscalStart));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    /** As people write it: with its year, and filling one period. */
    private static Optional<Period> written(String body, Month fiscalStart) {
        if (!(DateText.read(body) instanceof WrittenDate date) || date.deadline() || date.approximate()) {
            return Optional.empty();
        }
        DateContext fiscal = DateContext.of(Period.year(date.end().getYear(), fiscalStart));
        return DateText.read(body, fiscal) instanceof WrittenDate in
                ? in.period().map(each -> new Period(each.kind(), each.start(), fiscalStart))
                : Optional.empty();
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
            throw new NumberFormatException("Number [" + digits + "] is none.");
        }
        return Integer.parseInt(digits);
    }
}
