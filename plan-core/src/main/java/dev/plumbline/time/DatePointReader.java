package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;

/** Takes one point of time after another from a text. */
final class DatePointReader {

    private static final int BEFORE_REPUBLIC = 1911;
    private static final int FIRST_OF_THREE_DIGITS = 100;

    private final DateCursor at;
    private final NumericDateReader numeric;
    private final EnglishDateReader english;

    DatePointReader(DateCursor at) {
        this.at = at;
        this.numeric = new NumericDateReader(at);
        this.english = new EnglishDateReader(at, this);
    }

    DatePoint point() throws DateRefusal {
        if (at.sees(Kind.WEEKDAY) && !at.inTitle() && isLast(1)) {
            return weekday();
        }
        at.skipWeekday();
        DatePoint point = start();
        boolean closes = at.skip(Kind.CLOSE) && !at.inTitle();
        at.skipWeekday();
        return closes ? point.atClose() : point;
    }

    private boolean isLast(int ahead) {
        Kind next = at.peek(ahead).kind();
        return next == Kind.END || next == Kind.BEFORE || next == Kind.DONE || next == Kind.ENDS;
    }

    private DatePoint weekday() {
        int day = at.peek(0).value();
        at.advance(1);
        return DatePoint.of(Unit.WEEKDAY, 0, day);
    }

    DatePoint start() throws DateRefusal {
        return switch (at.peek(0).kind()) {
            case NUMBER -> number();
            case ORDINAL -> numbered(0);
            case HALF -> half(0);
            case ERA -> ofEra();
            case THIRD -> at.inTitle() ? DateCursor.refuse() : third(0, 0);
            case THIS -> ofContext();
            case WHOLE -> whole();
            case YEAR, MONTH, QUARTER -> closing();
            case LETTER, FISCAL, MONTH_NAME, ORDINAL_WORD, EDGE -> english.start();
            default -> DateCursor.refuse();
        };
    }

    private DatePoint number() throws DateRefusal {
        DateToken number = at.peek(0);
        if (number.digits() > 4) {
            return numeric.packed();
        }
        if (number.digits() == 3) {
            return isOfRepublic() ? ofRepublic() : DateCursor.refuse();
        }
        if (number.isYear()) {
            return afterYear(DateCursor.known(at.number()));
        }
        return number.isSmall() ? small(0) : DateCursor.refuse();
    }

    /** 民国112年6月, 民国112/06/30. */
    private DatePoint ofEra() throws DateRefusal {
        at.advance(1);
        boolean year = at.peek(0).digits() <= 3 && (at.peek(1).is(Kind.YEAR) || isDay(1));
        return at.peek(0).is(Kind.NUMBER) && year ? ofRepublic() : DateCursor.refuse();
    }

    /** 112年6月 and 112/06/30 in Taiwan; in a title 112年 begins it or has its part of the year behind it. */
    private boolean isOfRepublic() {
        int year = at.peek(0).value();
        if (year < FIRST_OF_THREE_DIGITS || year >= 2 * FIRST_OF_THREE_DIGITS) {
            return false;
        }
        DateToken word = at.peek(1);
        boolean whole = word.is(Kind.YEAR)
                && (!at.inTitle()
                        || at.peek(0).from() == 0
                        || word.to() - word.from() > 1
                        || at.peek(2).isSmall()
                        || at.peek(2).is(Kind.HALF)
                        || at.peek(2).is(Kind.ORDINAL));
        return whole || isDay(1);
    }

    /** Whether a sign, a month, the same sign and a day follow. */
    private boolean isDay(int ahead) {
        DateToken sign = at.peek(ahead);
        boolean separates = sign.isSign('/') || sign.isSign('.') || sign.isSign('-');
        return separates
                && at.peek(ahead + 1).isSmall()
                && at.peek(ahead + 2).isSign((char) sign.value())
                && at.peek(ahead + 3).isSmall();
    }

    private DatePoint ofRepublic() throws DateRefusal {
        return afterYear(DateCursor.known(BEFORE_REPUBLIC + at.number()));
    }

    private DatePoint whole() {
        at.advance(1);
        return DatePoint.of(Unit.YEAR, 0, 0);
    }

    /** 年底, 月底, 季度末: what ends comes from elsewhere. */
    private DatePoint closing() throws DateRefusal {
        return at.peek(1).is(Kind.CLOSE) && !at.inTitle() ? unnamed() : DateCursor.refuse();
    }

    /** 本月, 本月30日, 本季度, 本年. */
    private DatePoint ofContext() throws DateRefusal {
        at.advance(1);
        if (at.inTitle()) {
            return DateCursor.refuse();
        }
        if (at.sees(Kind.WEEKDAY)) {
            return weekday();
        }
        if (at.sees(Kind.MONTH, Kind.THIRD)) {
            at.advance(1);
            return third(0, 0);
        }
        if (at.sees(Kind.MONTH, Kind.NUMBER)) {
            at.advance(1);
            return numeric.dayUnit(DatePoint.day(0, 0, at.number()));
        }
        return unnamed();
    }

    private DatePoint unnamed() throws DateRefusal {
        Unit unit = switch (at.peek(0).kind()) {
            case YEAR -> Unit.YEAR;
            case QUARTER -> Unit.QUARTER;
            case MONTH -> Unit.MONTH;
            case WEEK -> Unit.WEEK;
            default -> DateCursor.refuse();
        };
        at.advance(1);
        return DatePoint.of(unit, 0, 0);
    }

    private DatePoint half(int year) {
        int half = at.peek(0).value();
        at.advance(1);
        return DatePoint.of(Unit.HALF_YEAR, year, half);
    }

    /** 第三季度, 第23周. */
    private DatePoint numbered(int year) throws DateRefusal {
        at.advance(1);
        Kind unit = at.peek(0).isSmall() ? at.peek(1).kind() : Kind.OTHER;
        if (isJoint(at.peek(1)) && at.peek(0).isSmall()) {
            return bare(year);
        }
        if (unit != Kind.QUARTER && unit != Kind.WEEK) {
            return DateCursor.refuse();
        }
        int number = at.number();
        at.advance(1);
        return DatePoint.of(unit == Kind.WEEK ? Unit.WEEK : Unit.QUARTER, year, number);
    }

    private DatePoint afterYear(int year) throws DateRefusal {
        if (at.skip(Kind.YEAR)) {
            at.skip(Kind.YEAR);
            return afterYearWord(year);
        }
        boolean dashed = at.peek(0).isSign('-') && at.peek(1).is(Kind.LETTER) && english.isLettered(1);
        at.advance(dashed ? 1 : 0);
        int gap = at.sees(Kind.SPACE) || at.peek(0).isSign('-') || at.peek(0).isSign('/') ? 1 : 0;
        if (at.peek(gap).is(Kind.MONTH_NAME)) {
            at.advance(gap);
            return english.monthOf(year);
        }
        boolean spaced = at.sees(Kind.SPACE, Kind.NUMBER) && isUnit(at.peek(2).kind());
        at.advance(spaced ? 1 : 0);
        if (spaced || isNamedPart()) {
            return afterYearWord(year);
        }
        at.skip(Kind.FISCAL);
        return numeric.isSeparated() ? numeric.separated(year) : DatePoint.of(Unit.YEAR, year, 0);
    }

    private static boolean isUnit(Kind kind) {
        return kind == Kind.MONTH || kind == Kind.QUARTER;
    }

    private boolean isNamedPart() {
        return at.sees(Kind.HALF) || at.sees(Kind.LETTER) && english.isLettered(0) || isNumbered();
    }

    private boolean isNumbered() {
        boolean counts = isUnit(at.peek(2).kind()) || at.peek(2).is(Kind.WEEK) || isJoint(at.peek(2));
        return at.sees(Kind.ORDINAL, Kind.NUMBER) && counts;
    }

    /** The unit of 第1 stands behind the other end: 第1-2季度. */
    private static boolean isJoint(DateToken word) {
        return word.isSign('-') || word.is(Kind.JOIN) || word.is(Kind.LIST);
    }

    private DatePoint afterYearWord(int year) throws DateRefusal {
        at.skip(Kind.WHOLE);
        if (at.sees(Kind.HALF)) {
            return half(year);
        }
        if (isNumbered()) {
            return numbered(year);
        }
        if (at.sees(Kind.LETTER) && english.isLettered(0)) {
            return english.lettered(year);
        }
        boolean goesOn = at.peek(0).isSmall() && (!at.inTitle() || isPartOfDate());
        return goesOn ? small(year) : DatePoint.of(Unit.YEAR, year, 0);
    }

    /** In 2024年10大任务 the number belongs to what follows. */
    private boolean isPartOfDate() {
        Kind next = at.peek(1).kind();
        return isUnit(next) || next == Kind.WEEK || next == Kind.SIGN || next == Kind.JOIN || next == Kind.LIST;
    }

    /** A number of one or two digits with what follows it. */
    private DatePoint small(int year) throws DateRefusal {
        DateToken next = at.peek(1);
        return switch (next.kind()) {
            case MONTH -> month(year);
            case QUARTER -> counted(Unit.QUARTER, year);
            case WEEK -> week(year);
            case DAY -> year == 0 ? dayOfMonth() : DateCursor.refuse();
            case YEAR, HALF -> year == 0 && at.peek(0).digits() == 2 ? shortYear() : DateCursor.refuse();
            case LETTER, SUFFIX, MONTH_NAME, OF -> year == 0 ? english.numbered() : bare(year);
            case SIGN -> numeric.small(year, english);
            default -> bare(year);
        };
    }

    private DatePoint bare(int year) throws DateRefusal {
        return DatePoint.of(Unit.BARE, year, at.number());
    }

    private DatePoint counted(Unit unit, int year) throws DateRefusal {
        int number = at.number();
        at.advance(1);
        return DatePoint.of(unit, year, number);
    }

    private DatePoint dayOfMonth() throws DateRefusal {
        return numeric.dayUnit(DatePoint.day(0, 0, at.number()));
    }

    /** 2周 may be two weeks; only 第2周, 2024年2周 and the end of 第1-2周 are a week. */
    private DatePoint week(int year) throws DateRefusal {
        boolean isEnd = isJoint(at.peek(-1)) && at.peek(-2).is(Kind.NUMBER);
        if (year == 0 && !isEnd) {
            throw new DateRefusal(
                    at.inTitle() ? UnreadableDate.Problem.UNKNOWN_FORM : UnreadableDate.Problem.AMBIGUOUS);
        }
        return counted(Unit.WEEK, year);
    }

    /** 24年6月; 24年 alone may be a length of time. */
    private DatePoint shortYear() throws DateRefusal {
        int year = at.year();
        boolean worded = at.peek(0).to() - at.peek(0).from() == 1 && at.sees(Kind.YEAR);
        at.skip(Kind.YEAR);
        boolean closes = at.sees(Kind.CLOSE);
        DatePoint point = afterYearWord(year);
        return worded && !closes && point.unit() == Unit.YEAR ? DateCursor.refuse() : point;
    }

    private DatePoint month(int year) throws DateRefusal {
        int month = at.number();
        at.advance(1);
        if (at.sees(Kind.THIRD)) {
            return third(year, month);
        }
        if (at.sees(Kind.ABOUT_THIRD) && !at.inTitle()) {
            at.markApproximate();
            return third(year, month);
        }
        boolean ordinal = at.sees(Kind.ORDINAL, Kind.NUMBER) && at.peek(2).is(Kind.WEEK);
        at.advance(ordinal ? 1 : 0);
        if (at.peek(0).isSmall() && at.peek(1).is(Kind.WEEK)) {
            int week = at.number();
            at.advance(1);
            return new DatePoint(Unit.WEEK_OF_MONTH, year, month, week, false);
        }
        return at.peek(0).isSmall() && isDay()
                ? numeric.dayUnit(DatePoint.day(year, month, at.number()))
                : DatePoint.of(Unit.MONTH, year, month);
    }

    /** In 6月15个项目 the number counts; in a title only 6月15日 and 6月15 before a sign are days. */
    private boolean isDay() {
        Kind next = at.peek(1).kind();
        boolean other = next == Kind.OTHER || next == Kind.MONTH || next == Kind.QUARTER || next == Kind.YEAR;
        return !at.inTitle() || !other;
    }

    private DatePoint third(int year, int month) {
        int first = at.peek(0).value();
        at.advance(1);
        return new DatePoint(Unit.THIRD, year, month, first, false);
    }
}
