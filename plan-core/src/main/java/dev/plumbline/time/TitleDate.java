package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One date expression of a title.
 *
 * @param first its point, or its first end
 * @param span both ends, if it is a range
 * @param from where it starts in the plain text
 * @param to where it ends
 * @param label what day it is the day of, if a word beside it says so
 */
record TitleDate(DatePoint first, Optional<DateSpan> span, int from, int to, Optional<LabelledDate.Kind> label) {

    private static final List<Period.Kind> NARROWEST_FIRST =
            List.of(Period.Kind.WEEK, Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.HALF_YEAR, Period.Kind.YEAR);

    TitleDate labelled(Optional<LabelledDate.Kind> kind) {
        return new TitleDate(first, span, from, to, kind);
    }

    boolean isDay() {
        return span.isEmpty() && first.unit() == Unit.DAY;
    }

    /** Whether it reaches from a day to a day. */
    boolean isOfDays() {
        return span.filter(each -> each.start().unit() == Unit.DAY || each.end().unit() == Unit.DAY)
                .isPresent();
    }

    /** Whether it names a week by its number. */
    boolean isNumberedWeek() {
        return span.isEmpty() && (first.unit() == Unit.WEEK || first.unit() == Unit.WEEK_OF_MONTH);
    }

    boolean hasYear() {
        return first.year() != 0 || span.isPresent() && span.get().end().year() != 0;
    }

    /** A year of digits and nothing else. */
    boolean isBareYear() {
        return span.isEmpty() && first.unit() == Unit.YEAR;
    }

    DateRange range(DateContext context) throws DateRefusal {
        WrittenDate date = span.isPresent() ? span.get().resolve(context) : first.resolve(context);
        if (!DateBounds.holds(date.range())) {
            throw new DateRefusal(UnreadableDate.Problem.YEAR_OUTSIDE);
        }
        return date.range();
    }

    /** The period that is named, that the days fill, or the narrowest one that holds them. */
    Optional<Period> period(DateContext context) throws DateRefusal {
        DateRange range = range(context);
        Month start = context.fiscalStart();
        if (span.isEmpty() && first.resolve(context) instanceof WrittenDate.Named named) {
            return Optional.of(named.named());
        }
        Optional<Period> filled =
                kinds(range, start).filter(each -> each.range().equals(range)).reduce((a, b) -> b);
        return filled.or(() ->
                kinds(range, start).filter(each -> each.range().contains(range)).findFirst());
    }

    private static Stream<Period> kinds(DateRange range, Month start) {
        return NARROWEST_FIRST.stream().map(kind -> Period.containing(kind, range.start(), start));
    }
}
