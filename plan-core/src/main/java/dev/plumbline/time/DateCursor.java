package dev.plumbline.time;

import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;

/** A place in a text that is read as a date, word by word; confined to one call. */
final class DateCursor {

    private static final int CENTURY = 2000;

    private final DateTokens tokens;
    private final boolean inTitle;
    private int at;
    private boolean approximate;

    DateCursor(DateTokens tokens, int at, boolean inTitle) {
        this.tokens = tokens;
        this.at = at;
        this.inTitle = inTitle;
    }

    /** Whether other words may follow: then a part that could belong to them is left to them. */
    boolean inTitle() {
        return inTitle;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean isDone() {
        return at >= tokens.size();
    }

    String plain() {
        return tokens.plain();
    }

    DateToken peek(int ahead) {
        return tokens.at(at + ahead);
    }

    boolean sees(Kind kind) {
        return peek(0).is(kind);
    }

    boolean sees(Kind kind, Kind next) {
        return sees(kind) && peek(1).is(next);
    }

    boolean skip(Kind kind) {
        boolean there = sees(kind);
        at += there ? 1 : 0;
        return there;
    }

    boolean skipSign(char sign) {
        boolean there = peek(0).isSign(sign);
        at += there ? 1 : 0;
        return there;
    }

    void advance(int words) {
        at += words;
    }

    void markApproximate() {
        approximate = true;
    }

    boolean isApproximate() {
        return approximate;
    }

    /** A weekday is no part of a date: (周五), 星期五, Fri. */
    void skipWeekday() {
        if (sees(Kind.WEEKDAY)) {
            at++;
            skipSign('.');
            skipSign(',');
        } else if (sees(Kind.OPEN, Kind.WEEKDAY) && peek(2).is(Kind.SHUT) || seesNumberOfWeekday()) {
            at += 3;
        }
    }

    /** 6月9日（一）: the number of a weekday in brackets behind a day. */
    private boolean seesNumberOfWeekday() {
        return sees(Kind.OPEN, Kind.NUMBER) && peek(2).is(Kind.SHUT) && peek(1).value() >= 1 && peek(1).value() <= 6;
    }

    /** The number here, of at most four digits and not 0. */
    int number() throws DateRefusal {
        DateToken number = peek(0);
        if (!number.is(Kind.NUMBER) || number.digits() > 4) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
        if (number.value() == 0) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        at++;
        return number.value();
    }

    /** The year here, of four digits, or of two in this century. */
    int year() throws DateRefusal {
        boolean isShort = peek(0).digits() == 2;
        return known(isShort ? CENTURY + number() : number());
    }

    static int known(int year) throws DateRefusal {
        if (!DateBounds.holds(year)) {
            throw new DateRefusal(Problem.YEAR_OUTSIDE);
        }
        return year;
    }

    static <T> T refuse() throws DateRefusal {
        throw new DateRefusal(Problem.UNKNOWN_FORM);
    }
}
