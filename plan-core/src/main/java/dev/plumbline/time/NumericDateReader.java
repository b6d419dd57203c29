package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.LocalDate;
import java.util.List;

/** Reads dates of digits and signs: 2024-06-30, 24.6.3, 6.12, 6/30/2024, 20240630, 202406. */
final class NumericDateReader {

    private static final int LONGEST_CHAIN = 7;
    private static final int MONTHS = 12;

    private final DateCursor at;

    NumericDateReader(DateCursor at) {
        this.at = at;
    }

    /** 2024.6月 and 2024.6.30日 are written too; in a title 2024-06 月度计划 has no unit. */
    DatePoint dayUnit(DatePoint point) {
        boolean touches = at.peek(-1).to() == at.peek(0).from();
        if (touches || !at.inTitle()) {
            at.skip(point.unit() == Unit.MONTH ? Kind.MONTH : Kind.DAY);
        }
        return point;
    }

    /** Digits without a sign between them: of eight a day, of six a month or a day with a short year. */
    DatePoint packed() throws DateRefusal {
        DateToken number = at.peek(0);
        at.advance(1);
        int value = number.value();
        if (number.digits() == 8) {
            return day(DateCursor.known(value / 10_000), value / 100 % 100, value % 100);
        }
        if (number.digits() != 6) {
            return DateCursor.refuse();
        }
        boolean month = DateBounds.holds(value / 100) && isMonth(value % 100);
        boolean day = DatePoint.exists(2000 + value / 10_000, value / 100 % 100, value % 100);
        if (month && day) {
            throw new DateRefusal(Problem.AMBIGUOUS);
        }
        if (month) {
            return DatePoint.of(Unit.MONTH, value / 100, value % 100);
        }
        return day && !at.inTitle()
                ? DatePoint.day(2000 + value / 10_000, value / 100 % 100, value % 100)
                : DateCursor.refuse();
    }

    private static DatePoint day(int year, int month, int day) throws DateRefusal {
        if (month == 0 || day == 0) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        return DatePoint.day(year, month, day);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    boolean isSeparated() {
        DateToken sign = at.peek(0);
        boolean separates = sign.isSign('-') || sign.isSign('/') || sign.isSign('.');
        return separates && at.peek(1).isSmall();
    }

    /** What follows a year of four digits and a sign. */
    DatePoint separated(int year) throws DateRefusal {
        char sign = (char) at.peek(0).value();
        at.advance(1);
        int month = at.number();
        if (!at.peek(0).isSign(sign) || !at.peek(1).isSmall()) {
            return dayUnit(DatePoint.of(Unit.MONTH, year, month));
        }
        at.advance(1);
        return dayUnit(DatePoint.day(year, month, at.number()));
    }

    /** A small number before a sign. */
    DatePoint small(int year, EnglishDateReader english) throws DateRefusal {
        if (at.peek(2).is(Kind.MONTH_NAME) && year == 0) {
            return english.numbered();
        }
        if (at.peek(1).isSign(',') && at.peek(2).isYear() && year == 0) {
            return dayBeforeYear();
        }
        char sign = (char) at.peek(1).value();
        int chain = "-/.".indexOf(sign) < 0 ? 1 : chain(sign);
        if (year == 0 && (chain == 3 || chain == 6)) {
            return three();
        }
        if (year == 0 && chain == 2 && isShortYear() && at.peek(3).is(Kind.MONTH)) {
            return shortYearAndMonth();
        }
        boolean yearLast = chain == 2 && at.peek(2).isYear() && !at.peek(3).is(Kind.YEAR);
        if (year == 0 && yearLast) {
            return monthOfYear();
        }
        return chain > 1 && at.peek(2).isSmall() && (sign != '-' || isDayAfterDash(year))
                ? monthAndDay(year)
                : DatePoint.of(Unit.BARE, year, at.number());
    }

    /** The end of June 1-30, 2024. */
    private DatePoint dayBeforeYear() throws DateRefusal {
        int day = at.number();
        at.advance(1);
        return DatePoint.of(Unit.BARE, at.year(), day);
    }

    private boolean isShortYear() {
        return at.peek(0).digits() == 2 && at.peek(0).value() > MONTHS;
    }

    /** 24.6月. */
    private DatePoint shortYearAndMonth() throws DateRefusal {
        int year = at.year();
        at.advance(1);
        return dayUnit(DatePoint.of(Unit.MONTH, year, at.number()));
    }

    /** How many numbers one sign strings together. */
    private int chain(char sign) {
        int count = 1;
        while (count < LONGEST_CHAIN
                && at.peek(2 * count - 1).isSign(sign)
                && at.peek(2 * count).is(Kind.NUMBER)) {
            count++;
        }
        return count;
    }

    /** In 6-30 the second number is a day; in 1-6月 the dash joins a range. */
    private boolean isDayAfterDash(int year) {
        DateToken next = at.peek(3);
        boolean unit = next.is(Kind.MONTH) || next.is(Kind.QUARTER) || next.is(Kind.WEEK) || next.is(Kind.DAY);
        boolean english = next.is(Kind.MONTH_NAME) || next.is(Kind.SUFFIX) || next.is(Kind.OF);
        return year == 0 && !unit && !english && !next.isSign('.') && !next.isSign('/');
    }

    private DatePoint monthAndDay(int year) throws DateRefusal {
        int month = at.number();
        at.advance(1);
        return dayUnit(DatePoint.day(year, month, at.number()));
    }

    /** 6/2024. */
    private DatePoint monthOfYear() throws DateRefusal {
        int month = at.number();
        at.advance(1);
        return DatePoint.of(Unit.MONTH, DateCursor.known(at.number()), month);
    }

    /** 24.6.3, 6/30/2024, 30/6/2024. */
    private DatePoint three() throws DateRefusal {
        DateToken first = at.peek(0);
        int second = at.peek(2).value();
        DateToken last = at.peek(4);
        at.advance(5);
        if (last.isYear()) {
            return yearLast(DateCursor.known(last.value()), first.value(), second);
        }
        if (!last.isSmall() || !(at.peek(-3).isSmall())) {
            return DateCursor.refuse();
        }
        if (first.digits() == 2 && first.value() > MONTHS) {
            return dayUnit(day(2000 + first.value(), second, last.value()));
        }
        if (last.digits() == 2 && last.value() > MONTHS && second > MONTHS) {
            return yearLast(2000 + last.value(), first.value(), second);
        }
        throw new DateRefusal(Problem.AMBIGUOUS);
    }

    private static DatePoint yearLast(int year, int first, int second) throws DateRefusal {
        boolean american = DatePoint.exists(year, first, second);
        boolean european = DatePoint.exists(year, second, first);
        if (american && european && first != second) {
            throw new DateRefusal(
                    Problem.AMBIGUOUS, List.of(LocalDate.of(year, first, second), LocalDate.of(year, second, first)));
        }
        return american ? DatePoint.day(year, first, second) : day(year, second, first);
    }
}
