package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.UnreadableDate.Problem;
import java.time.LocalDate;

/**
 * A written range whose ends have lent each other their unit and month; a year of 0 is not written.
 *
 * @param start the first end
 * @param end the last end
 */
record DateSpan(DatePoint start, DatePoint end) {

    static DateSpan of(DatePoint first, DatePoint last) throws DateRefusal {
        if (first.unit() == Unit.BARE && last.unit() == Unit.DAY && last.number() != 0 && !last.lends()) {
            throw new DateRefusal(Problem.AMBIGUOUS);
        }
        if (last.unit() == Unit.YEAR && first.unit() != Unit.YEAR) {
            throw new DateRefusal(Problem.UNKNOWN_FORM);
        }
        return new DateSpan(first.completedBy(last), last.completedBy(first));
    }

    WrittenDate resolve(DateContext context) throws DateRefusal {
        DatePoint from = start.year() == 0 ? start.inYear(end.year()) : start;
        DatePoint to = end.year() == 0 ? end.inYear(start.year()) : end;
        LocalDate first = from.resolve(context).range().start();
        LocalDate last = to.resolve(context).end();
        return last.isBefore(first)
                ? acrossNewYear(first, last, context)
                : new WrittenDate.Days(DateRange.ofClosed(first, last), false);
    }

    /** The end that lacks its year moves by one, if the context's period then holds the range. */
    private WrittenDate acrossNewYear(LocalDate first, LocalDate last, DateContext context) throws DateRefusal {
        LocalDate from = first;
        LocalDate to = last;
        if (end.year() == 0) {
            to = end.inYear(last.getYear() + 1).resolve(context).end();
        } else if (start.year() == 0) {
            from = start.inYear(first.getYear() - 1).resolve(context).range().start();
        }
        if (to.isBefore(from) || !context.allows(DateRange.ofClosed(from, to))) {
            throw new DateRefusal(Problem.ENDS_BEFORE_START);
        }
        return new WrittenDate.Days(DateRange.ofClosed(from, to), false);
    }
}
