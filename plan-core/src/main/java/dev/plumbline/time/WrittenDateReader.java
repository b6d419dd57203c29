package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;

/** Reads a text that is a date from its first to its last word; confined to one call. */
final class WrittenDateReader {

    private final DateCursor at;
    private final DateContext context;
    private boolean until;
    private boolean before;

    WrittenDateReader(DateTokens tokens, DateContext context) {
        this.at = new DateCursor(tokens, 0, false);
        this.context = context;
    }

    WrittenDate read() throws DateRefusal {
        while (isLead()) {
            at.advance(1);
        }
        DatePoint first = new DatePointReader(at).point();
        int behindPoint = at.position();
        DateSpan span = isJoined(first) ? span(first) : null;
        ClockReader clock = new ClockReader(at);
        boolean timed = span == null && isDay(first) && clock.read();
        int behind = at.position();
        while (isTail()) {
            at.advance(1);
        }
        if (!at.isDone()) {
            return DateCursor.refuse();
        }
        if (before && behind == behindPoint && !isDay(first) && !first.closing()) {
            throw new DateRefusal(Problem.AMBIGUOUS);
        }
        WrittenDate date = span == null ? first.resolve(context) : span.resolve(context);
        return finished(timed ? clock.on(date) : date);
    }

    private WrittenDate finished(WrittenDate date) throws DateRefusal {
        if (!DateBounds.holds(date.range())) {
            throw new DateRefusal(Problem.YEAR_OUTSIDE);
        }
        WrittenDate told = at.isApproximate() ? new WrittenDate.About(date) : date;
        return until || before ? told.asDeadline() : told;
    }

    private static boolean isDay(DatePoint point) {
        return (point.unit() == Unit.DAY || point.unit() == Unit.WEEKDAY) && !point.closing();
    }

    private boolean isLead() {
        if (at.sees(Kind.ABOUT)) {
            at.markApproximate();
            return true;
        }
        until |= at.sees(Kind.UNTIL) || at.sees(Kind.JOIN);
        return at.sees(Kind.UNTIL) || at.sees(Kind.JOIN) || at.sees(Kind.FILLER);
    }

    private boolean isTail() {
        if (at.sees(Kind.ABOUT)) {
            at.markApproximate();
            return true;
        }
        if (isRemark()) {
            at.advance(2);
            at.markApproximate();
            return true;
        }
        before |= at.sees(Kind.BEFORE);
        until |= at.sees(Kind.ENDS) || at.sees(Kind.WITHIN) || at.sees(Kind.UNTIL);
        boolean ends = at.sees(Kind.BEFORE) || at.sees(Kind.ENDS) || at.sees(Kind.WITHIN) || at.sees(Kind.UNTIL);
        return ends
                || at.sees(Kind.DONE)
                || at.peek(0).isSign('.') && at.peek(1).is(Kind.END);
    }

    /** 6月30日(暂定). */
    private boolean isRemark() {
        return at.sees(Kind.OPEN, Kind.ABOUT) && at.peek(2).is(Kind.SHUT);
    }

    private boolean isJoined(DatePoint first) {
        return at.skipSign('-') || at.skip(Kind.JOIN) || first.year() != 0 && at.skipSign('/');
    }

    private DateSpan span(DatePoint first) throws DateRefusal {
        return DateSpan.of(first, new DatePointReader(at).point());
    }
}
