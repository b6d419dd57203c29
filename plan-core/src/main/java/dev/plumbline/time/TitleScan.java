package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;
import dev.plumbline.time.UnreadableDate.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the date expressions of a title from left to right; confined to one call. */
final class TitleScan {

    private static final int LONGEST_LIST = 12;

    private final DateTokens tokens;
    private final TitleMarks marks;
    private final List<TitleDate> found = new ArrayList<>();
    private int lastEnd;

    private TitleScan(DateTokens tokens) {
        this.tokens = tokens;
        this.marks = new TitleMarks(tokens.plain());
    }

    static TitleDates of(String text) {
        TitleScan scan = new TitleScan(DateLexer.cut(LineNumber.blanked(text)));
        int at = 0;
        while (at < scan.tokens.size()) {
            at = scan.step(at);
        }
        return new TitleDates(scan.tokens.plain(), List.copyOf(scan.found));
    }

    private int step(int at) {
        if (!starts(tokens.at(at).kind()) || isVerb(at)) {
            return at + 1;
        }
        DateCursor cursor = new DateCursor(tokens, at, true);
        try {
            DatePoint first = new DatePointReader(cursor).point();
            Optional<DateSpan> span = span(first, cursor);
            return accept(at, cursor.position(), first, span);
        } catch (DateRefusal none) {
            return none.problem() == Problem.YEAR_OUTSIDE ? behindChain(at) : at + 1;
        }
    }

    /** In 'things we may do' and 'we march on' there is no month. */
    private boolean isVerb(int at) {
        DateToken word = tokens.at(at);
        String text = tokens.plain().substring(word.from(), word.to());
        boolean verb = text.equals("may") || text.equals("march");
        return verb
                && word.from() > 1
                && tokens.plain().charAt(word.from() - 1) == ' '
                && !tokens.at(at - 1).is(Kind.NUMBER)
                && !tokens.at(at + 1).is(Kind.NUMBER);
    }

    /** The month of a year that is none is no month either. */
    private int behindChain(int at) {
        int next = at + 1;
        while (isLink(tokens.at(next).kind())) {
            next++;
        }
        return next;
    }

    private static boolean isLink(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.YEAR || kind == Kind.MONTH || kind == Kind.DAY || kind == Kind.SIGN;
    }

    private static boolean starts(Kind kind) {
        return switch (kind) {
            case NUMBER, ORDINAL, HALF, LETTER, FISCAL, MONTH_NAME, ORDINAL_WORD, ERA -> true;
            default -> false;
        };
    }

    /** The second end of a range, if there is one; else the cursor stays behind the first. */
    private static Optional<DateSpan> span(DatePoint first, DateCursor cursor) {
        int behind = cursor.position();
        try {
            if (cursor.skipSign('-') || cursor.skip(Kind.JOIN) || first.year() != 0 && cursor.skipSign('/')) {
                return Optional.of(DateSpan.of(first, new DatePointReader(cursor).point()));
            }
            if (cursor.sees(Kind.LIST)) {
                return Optional.of(list(first, cursor));
            }
        } catch (DateRefusal none) {
            cursor.moveTo(behind);
        }
        return Optional.empty();
    }

    /** 4、5、6月 and Q1和Q2 reach from the first to the last. */
    private static DateSpan list(DatePoint first, DateCursor cursor) throws DateRefusal {
        DatePoint last = first;
        for (int each = 0; each < LONGEST_LIST && cursor.skip(Kind.LIST); each++) {
            last = new DatePointReader(cursor).point();
        }
        DateSpan span = DateSpan.of(first, last);
        boolean alike = span.start().unit() == span.end().unit();
        boolean parts = last.unit() == Unit.MONTH || last.unit() == Unit.QUARTER || last.unit() == Unit.WEEK;
        return alike && parts && last.year() == 0 ? span : DateCursor.refuse();
    }

    private int accept(int at, int next, DatePoint first, Optional<DateSpan> span) {
        int from = tokens.at(at).from();
        int to = tokens.at(next - 1).to();
        boolean worded = isWorded(at, next);
        TitleDate date = new TitleDate(first, span, from, to, Optional.empty());
        if (!isDate(date) || !worded && !isNumeric(first, span)) {
            return at + 1;
        }
        if (!marks.isFree(date, worded)) {
            return next;
        }
        found.add(date.labelled(marks.label(date, lastEnd)));
        lastEnd = to;
        return next;
    }

    private static boolean isDate(TitleDate date) {
        boolean bare = date.first().unit() == Unit.BARE;
        boolean weekless = date.first().unit() == Unit.DAY && date.first().number() == 0;
        return date.span().isPresent() || !bare && !weekless;
    }

    /** Digits and signs alone must name the year, or be both ends of a range: 6.12 may be anything. */
    private static boolean isNumeric(DatePoint first, Optional<DateSpan> span) {
        return first.year() != 0
                || span.isPresent() && span.get().end().year() != 0
                || span.isPresent()
                        && first.unit() == Unit.DAY
                        && span.get().end().unit() == Unit.DAY;
    }

    /** Whether a word of time stands in it, and not only digits and signs. */
    private boolean isWorded(int from, int to) {
        for (int each = from; each < to; each++) {
            switch (tokens.at(each).kind()) {
                case YEAR, QUARTER, MONTH, WEEK, DAY, HALF, LETTER, FISCAL, MONTH_NAME -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
