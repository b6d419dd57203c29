package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.UnreadableDate.Problem;

/** Walks once over a normalised text and takes one point of time after another. */
final class DatePointReader {

    private final String text;
    private int at;

    DatePointReader(String text) {
        this.text = text;
    }

    boolean isDone() {
        return at == text.length();
    }

    boolean skip(char c) {
        boolean there = peek(0) == c;
        at += there ? 1 : 0;
        return there;
    }

    String rest() {
        return text.substring(at);
    }

    char next() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    /** How many digits stand {@code ahead} characters from here. */
    private int digits(int ahead) {
        int count = 0;
        while (DateSpelling.isDigit(peek(ahead + count))) {
            count++;
        }
        return count;
    }

    private int number(int digits) throws DateRefusal {
        if (digits == 0 || digits > 4) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
        int value = Integer.parseInt(text.substring(at, at + digits));
        at += digits;
        if (value == 0) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        return value;
    }

    DatePoint point() throws DateRefusal {
        DatePoint point = start();
        return skip('底') ? point.atClose() : point;
    }

    private DatePoint start() throws DateRefusal {
        int digits = digits(0);
        if (digits == 8) {
            return DatePoint.day(number(4), number(2), number(2));
        }
        if (digits == 4) {
            return afterYear(number(4));
        }
        if (digits == 0) {
            return word();
        }
        return digits <= 2 ? small(0) : refuse();
    }

    private static DatePoint refuse() throws DateRefusal {
        throw new DateRefusal(Problem.UNKNOWN_FORM);
    }

    /** 年底, 全年, 月底, Q3, H1: the year, and of 月底 the month, come from elsewhere. */
    private DatePoint word() throws DateRefusal {
        if (next() == 'Q' || next() == 'H') {
            DatePoint part = lettered(0);
            boolean yearFollows = next() == ' ' && digits(1) == 4 && skip(' ');
            return yearFollows ? part.inYear(number(4)) : part;
        }
        if (next() == '月' && peek(1) == '底' && skip('月')) {
            return DatePoint.of(Unit.MONTH, 0, 0);
        }
        boolean whole = skip('全');
        return skip('年') && (whole || next() == '底') ? DatePoint.of(Unit.YEAR, 0, 0) : refuse();
    }

    private DatePoint lettered(int year) throws DateRefusal {
        Unit unit = next() == 'Q' ? Unit.QUARTER : next() == 'H' ? Unit.HALF_YEAR : Unit.WEEK;
        at++;
        return DatePoint.of(unit, year, number(digits(0)));
    }

    private boolean isLettered(int ahead) {
        return "QHW".indexOf(peek(ahead)) >= 0 && digits(ahead + 1) > 0;
    }

    private DatePoint afterYear(int year) throws DateRefusal {
        if (isLettered(0)) {
            return lettered(year);
        }
        if (skip('年')) {
            return digits(0) > 0 ? small(year) : isLettered(0) ? lettered(year) : DatePoint.of(Unit.YEAR, year, 0);
        }
        boolean separated = next() == '-' || next() == '/' || next() == '.';
        if (separated && next() == '-' && isLettered(1)) {
            at++;
            return lettered(year);
        }
        return separated && isSmall(1) ? separated(year, next()) : DatePoint.of(Unit.YEAR, year, 0);
    }

    private boolean isSmall(int ahead) {
        int digits = digits(ahead);
        return digits == 1 || digits == 2;
    }

    private DatePoint separated(int year, char separator) throws DateRefusal {
        at++;
        int month = number(digits(0));
        if (next() != separator || !isSmall(1)) {
            return unitOf(DatePoint.of(Unit.MONTH, year, month));
        }
        at++;
        return unitOf(DatePoint.day(year, month, number(digits(0))));
    }

    /** 2024.6月 and 2024.6.30日 are written too. */
    private DatePoint unitOf(DatePoint point) {
        skip(point.unit() == Unit.MONTH ? '月' : '日');
        return point;
    }

    /** A number of one or two digits with what follows it. */
    private DatePoint small(int year) throws DateRefusal {
        int number = number(digits(0));
        char unit = next();
        at++;
        switch (unit) {
            case '月':
                return inMonth(year, number);
            case '季':
                return DatePoint.of(Unit.QUARTER, year, number);
            case '周':
                return DatePoint.of(Unit.WEEK, year, number);
            case '日':
                return year == 0 ? DatePoint.day(0, 0, number) : refuse();
            case '.', '/':
                DatePoint day = isSmall(0) ? DatePoint.day(year, number, number(digits(0))) : refuse();
                return unitOf(day);
            case '-':
                return year == 0 && isDayAfterDash() ? DatePoint.day(0, number, number(digits(0))) : bare(year, number);
            default:
                return bare(year, number);
        }
    }

    private DatePoint bare(int year, int number) {
        at--;
        return DatePoint.of(Unit.BARE, year, number);
    }

    /** In 6-30 the second number is a day; in 1-6月 the dash joins a range. */
    private boolean isDayAfterDash() {
        return isSmall(0) && "月季周日./".indexOf(peek(digits(0))) < 0;
    }

    private DatePoint inMonth(int year, int month) throws DateRefusal {
        int third = "上中下".indexOf(next());
        if (third >= 0) {
            at++;
            return new DatePoint(Unit.THIRD, year, month, third * 10 + 1, false);
        }
        if (!isSmall(0)) {
            return DatePoint.of(Unit.MONTH, year, month);
        }
        return unitOf(DatePoint.day(year, month, number(digits(0))));
    }
}
