package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;

/** Reads dates with English words: June 2024, 30 June 2024, Jun 30, Q2 2024, week 23, FY2024, end of June. */
final class EnglishDateReader {

    private final DateCursor at;
    private final DatePointReader points;

    EnglishDateReader(DateCursor at, DatePointReader points) {
        this.at = at;
        this.points = points;
    }

    DatePoint start() throws DateRefusal {
        return switch (at.peek(0).kind()) {
            case LETTER -> isLettered(0) ? lettered(0) : DateCursor.refuse();
            case FISCAL -> fiscal();
            case MONTH_NAME -> month();
            case ORDINAL_WORD -> part();
            default -> edge();
        };
    }

    /** Whether a letter such as Q is followed by its number; a letter alone touches it. */
    boolean isLettered(int ahead) {
        DateToken letter = at.peek(ahead);
        DateToken number = at.peek(ahead + 1);
        boolean touches = letter.to() == number.from();
        return number.isSmall() && (touches || letter.to() - letter.from() > 2);
    }

    DatePoint lettered(int year) throws DateRefusal {
        Unit unit = Unit.values()[at.peek(0).value()];
        at.advance(1);
        int number = at.number();
        if (unit == Unit.QUARTER) {
            at.skip(Kind.QUARTER);
        }
        return DatePoint.of(unit, year == 0 ? yearBehind() : year, number);
    }

    /** 2024 June, 2024-Jun-30. */
    DatePoint monthOf(int year) throws DateRefusal {
        int month = at.peek(0).value();
        at.advance(1);
        int gap = at.peek(0).isSign('-') || at.peek(0).isSign('/') ? 1 : 0;
        if (!at.peek(gap).isSmall()) {
            return DatePoint.of(Unit.MONTH, year, month);
        }
        at.advance(gap);
        return DatePoint.day(year, month, at.number());
    }

    /** The year behind a part: Q3 2024, Q3/2024, week 23 of 2024; 0 if there is none. */
    private int yearBehind() throws DateRefusal {
        boolean links = at.sees(Kind.OF) || at.sees(Kind.SPACE) || at.peek(0).is(Kind.SIGN);
        int ahead = links ? 1 : 0;
        if (at.peek(ahead).is(Kind.FISCAL) && at.peek(ahead + 1).is(Kind.NUMBER)) {
            at.advance(ahead + 1);
            return at.year();
        }
        if (!at.peek(ahead).isYear()
                || at.peek(ahead + 1).is(Kind.YEAR)
                || !DateBounds.holds(at.peek(ahead).value())) {
            return 0;
        }
        at.advance(ahead);
        return at.year();
    }

    /** FY2024, FY24Q2, FY2024/25. */
    private DatePoint fiscal() throws DateRefusal {
        at.advance(1);
        DateToken number = at.peek(0);
        if (!number.isYear() && number.digits() != 2) {
            return DateCursor.refuse();
        }
        int year = at.year();
        at.skip(Kind.YEAR);
        boolean sign = at.peek(0).isSign('-') || at.peek(0).isSign('/');
        boolean crosses = sign && at.peek(1).digits() == 2 && at.peek(1).value() == (year + 1) % 100;
        at.advance(crosses ? 2 : 0);
        int gap = !crosses && (at.peek(0).isSign('-') || at.sees(Kind.SPACE)) ? 1 : 0;
        if (at.peek(gap).is(Kind.LETTER) && isLettered(gap)) {
            at.advance(gap);
            return lettered(year);
        }
        return at.sees(Kind.HALF) ? half(year) : DatePoint.of(Unit.YEAR, year, 0);
    }

    private DatePoint half(int year) {
        int half = at.peek(0).value();
        at.advance(1);
        return DatePoint.of(Unit.HALF_YEAR, year, half);
    }

    private DatePoint month() throws DateRefusal {
        int month = at.peek(0).value();
        at.advance(1);
        at.skipSign('.');
        int shortYear = shortYear();
        if (shortYear != 0) {
            return DatePoint.of(Unit.MONTH, shortYear, month);
        }
        if (at.peek(0).isSmall() && !at.peek(1).is(Kind.MONTH)) {
            int day = at.number();
            at.skip(Kind.SUFFIX);
            return DatePoint.day(yearAfterDay(), month, day);
        }
        return DatePoint.of(Unit.MONTH, yearBehind(), month);
    }

    /** Jun-24 is a month in a title; in a cell it may be a day. Jun '24 is a month. */
    private int shortYear() throws DateRefusal {
        boolean apostrophe = at.peek(0).isSign('\'');
        boolean dash = at.peek(0).isSign('-');
        if (!apostrophe && !dash || at.peek(1).digits() != 2 || !at.peek(1).isSmall()) {
            return 0;
        }
        if (dash && !at.inTitle()) {
            throw new DateRefusal(Problem.AMBIGUOUS);
        }
        at.advance(1);
        return at.year();
    }

    private int yearAfterDay() throws DateRefusal {
        int gap = 0;
        while (gap < 2 && (at.peek(gap).isSign(',') || at.peek(gap).is(Kind.SPACE))) {
            gap++;
        }
        if (!at.peek(gap).isYear()) {
            return 0;
        }
        at.advance(gap);
        return at.year();
    }

    /** A number before an English word: 30 June 2024, 30-Jun-24, 2nd quarter, 2Q24. */
    DatePoint numbered() throws DateRefusal {
        if (at.peek(1).is(Kind.LETTER)
                || at.peek(1).is(Kind.SUFFIX) && at.peek(2).is(Kind.LETTER)) {
            return part();
        }
        int number = at.number();
        boolean suffix = at.skip(Kind.SUFFIX);
        boolean sign = at.peek(0).is(Kind.SIGN) && at.peek(1).is(Kind.MONTH_NAME);
        at.advance(sign ? 1 : 0);
        at.skip(Kind.OF);
        if (!at.sees(Kind.MONTH_NAME)) {
            return suffix ? DatePoint.day(0, 0, number) : DatePoint.of(Unit.BARE, 0, number);
        }
        int month = at.peek(0).value();
        at.advance(1);
        at.skipSign('.');
        boolean link = at.peek(0).isSign('-')
                || at.peek(0).isSign('/')
                || at.peek(0).isSign(',')
                || at.peek(0).isSign('\'');
        boolean year = at.peek(link ? 1 : 0).isYear() || at.peek(link ? 1 : 0).digits() == 2 && link;
        at.advance(link && year ? 1 : 0);
        return DatePoint.day(year ? at.year() : 0, month, number).lending();
    }

    /** second quarter of 2024, first half, 2nd quarter, 2Q24, 1H2024. */
    private DatePoint part() throws DateRefusal {
        int number = at.peek(0).value();
        boolean digit = at.peek(0).is(Kind.NUMBER);
        at.advance(1);
        boolean suffix = at.skip(Kind.SUFFIX);
        if (!at.sees(Kind.LETTER)) {
            return DateCursor.refuse();
        }
        Unit unit = Unit.values()[at.peek(0).value()];
        int letter = at.peek(0).to();
        at.advance(1);
        boolean finance =
                digit && !suffix && at.peek(0).from() == letter && at.peek(0).digits() == 2;
        int year = finance ? at.year() : yearBehind();
        boolean bare = digit && !suffix && year == 0;
        return bare ? DateCursor.refuse() : DatePoint.of(unit, year, number);
    }

    /** end of June, early June, mid-2024 is none. */
    private DatePoint edge() throws DateRefusal {
        int first = at.peek(0).value();
        at.advance(1);
        at.skipSign('-');
        at.skip(Kind.OF);
        DatePoint point = points.start();
        if (first == 0) {
            return at.inTitle() ? point : point.atClose();
        }
        if (point.unit() != Unit.MONTH) {
            return DateCursor.refuse();
        }
        at.markApproximate();
        return new DatePoint(Unit.THIRD, point.year(), point.number(), first, false);
    }
}
