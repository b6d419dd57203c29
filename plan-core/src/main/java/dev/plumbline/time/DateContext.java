package dev.plumbline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the surroundings of a written date say about its missing parts: a table's title, the plan's period.
 *
 * <p>An explicit year goes before the period. A date without a year takes the year that puts it inside the period; if
 * neither does, the year of a period that lies within one year. Without both it stays without a year, which is an error:
 * today's year is never taken. Immutable and thread-safe (IO-2).
 *
 * @param year the year of dates that have none, 1900 to 2200
 * @param period the period that the table or its plan is about; its fiscal start numbers the quarters
 */
public record DateContext(OptionalInt year, Optional<Period> period) {

    private static final DateContext NONE = new DateContext(OptionalInt.empty(), Optional.empty());

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

    Month fiscalStart() {
        return period.map(Period::fiscalStart).orElse(Month.JANUARY);
    }

    boolean allows(DateRange range) {
        return period.isPresent() && period.get().range().contains(range);
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
        if (year.isPresent() || period.isEmpty()) {
            return year;
        }
        DateRange range = period.get().range();
        List<Integer> inside = new ArrayList<>();
        for (int each = range.start().getYear(); each <= range.end().getYear(); each++) {
            if (DatePoint.exists(each, month, day) && range.contains(LocalDate.of(each, month, day))) {
                inside.add(each);
            }
        }
        if (inside.size() == 1) {
            return OptionalInt.of(inside.get(0));
        }
        boolean oneYear = range.start().getYear() == range.end().getYear();
        return oneYear ? OptionalInt.of(range.start().getYear()) : OptionalInt.empty();
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
