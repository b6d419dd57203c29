package dev.plumbline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the surroundings of a written date say about its missing parts: a table's title, the plan's period.
 *
 * <p>An explicit year goes before all else, days over the turn of a year before the period. A date without a year takes
 * the year that puts it inside; if neither does, the year of a period that lies within one year. Without that it stays
 * without a year, which is an error: today's year is never taken. Immutable and thread-safe (IO-2).
 *
 * @param year the year of dates that have none, 1900 to 2200
 * @param period the period that the table or its plan is about; its fiscal start numbers the quarters
 * @param days what a title names that no period is: 2024年12月-2025年1月
 */
public record DateContext(OptionalInt year, Optional<Period> period, Optional<DateRange> days) {

    private static final DateContext NONE = new DateContext(OptionalInt.empty(), Optional.empty());

    /** Without days of its own. */
    public DateContext(OptionalInt year, Optional<Period> period) {
        this(year, period, Optional.empty());
    }

    public DateContext {
        if (year.isPresent() && !DateBounds.holds(year.getAsInt())) {
            throw new IllegalArgumentException(
                    "Year [" + year.getAsInt() + "] is not within 1900 to 2200. Correct it.");
        }
    }

    /** Nothing is known: a date without a year is an error. */
    public static DateContext none() {
        return NONE;
    }

    /** Dates without a year are of this one. */
    public static DateContext ofYear(int year) {
        return new DateContext(OptionalInt.of(year), Optional.empty());
    }

    /** Dates without a year are of this period. */
    public static DateContext of(Period period) {
        return new DateContext(OptionalInt.empty(), Optional.of(period));
    }

    /** The same, where a title names days that no period is. */
    public DateContext naming(Optional<DateRange> written) {
        return new DateContext(year, period, written);
    }

    Month fiscalStart() {
        return period.map(Period::fiscalStart).orElse(Month.JANUARY);
    }

    boolean allows(DateRange range) {
        return period.filter(each -> each.range().contains(range)).isPresent()
                || days.filter(each -> each.contains(range)).isPresent();
    }

    /** Whether the year of a date depends on which side of the turn of a year it falls. */
    private boolean isOverYears() {
        return year.isEmpty()
                && days.filter(each -> each.start().getYear() < each.end().getYear())
                        .isPresent();
    }

    /** The year of a part of one, such as its third quarter: of days over several years the one that they meet. */
    OptionalInt yearOf(IntFunction<Period> part) {
        if (!isOverYears()) {
            return fiscalYear();
        }
        DateRange named = days.orElseThrow();
        return only(IntStream.rangeClosed(
                        named.start().getYear() - 1, named.end().getYear() + 1)
                .filter(each -> part.apply(each).range().intersection(named).isPresent()));
    }

    private static OptionalInt only(IntStream years) {
        int[] all = years.limit(2).toArray();
        return all.length == 1 ? OptionalInt.of(all[0]) : OptionalInt.empty();
    }

    /** The number of the year whose quarters, halves and weeks are meant. */
    OptionalInt fiscalYear() {
        if (year.isPresent() || period.isEmpty()) {
            return year;
        }
        Period of = period.get();
        return of.kind() == Period.Kind.WEEK
                ? OptionalInt.of(of.yearNumber())
                : OptionalInt.of(Period.containing(Period.Kind.YEAR, of.start(), of.fiscalStart())
                        .yearNumber());
    }

    /** The year of a day without one; days that the year lacks (29 February) are left out. */
    OptionalInt yearOf(int month, int day) {
        if (isOverYears()) {
            DateRange named = days.orElseThrow();
            OptionalInt inside = yearWithin(named, month, day);
            return inside.isPresent() ? inside : yearWithin(wholeMonths(named), month, day);
        }
        if (year.isPresent() || period.isEmpty()) {
            return year;
        }
        DateRange range = period.get().range();
        OptionalInt inside = yearWithin(range, month, day);
        boolean oneYear = range.start().getYear() == range.end().getYear();
        return inside.isPresent() || !oneYear
                ? inside
                : OptionalInt.of(range.start().getYear());
    }

    private static OptionalInt yearWithin(DateRange range, int month, int day) {
        return only(IntStream.rangeClosed(range.start().getYear(), range.end().getYear())
                .filter(each -> DatePoint.exists(each, month, day) && range.contains(LocalDate.of(each, month, day))));
    }

    private static DateRange wholeMonths(DateRange range) {
        return DateRange.ofClosed(
                range.start().withDayOfMonth(1), YearMonth.from(range.end()).atEndOfMonth());
    }

    /** The period of a kind that holds the context's whole period. */
    Optional<Period> containing(Period.Kind kind) {
        return period.map(each -> Period.containing(kind, each.start(), each.fiscalStart()))
                .filter(each -> each.contains(period.get()));
    }

    /** The month of a day of the month without one: only of a period within one month. */
    OptionalInt month() {
        return period.map(Period::range)
                .filter(range -> range.start().getMonth() == range.end().getMonth() && range.days() <= 31)
                .map(range -> OptionalInt.of(range.start().getMonthValue()))
                .orElse(OptionalInt.empty());
    }
}
