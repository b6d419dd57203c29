package dev.plumbline.monitoring;

import dev.plumbline.time.Cadence;
import dev.plumbline.time.CadencePattern;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;

/** Which period something due by a cadence speaks of. Pure functions. */
final class CoveredPeriods {

    private CoveredPeriods() {}

    static Period of(Cadence cadence, LocalDate planned) {
        return Period.containing(kind(cadence.pattern()), planned, Month.JANUARY);
    }

    private static Period.Kind kind(CadencePattern pattern) {
        if (pattern instanceof CadencePattern.Times times) {
            return times.per();
        }
        if (pattern instanceof CadencePattern.TimesEvery times) {
            return times.per();
        }
        if (pattern instanceof CadencePattern.OnDay day) {
            return kind(day.months());
        }
        if (pattern instanceof CadencePattern.OnWeekday weekday) {
            return kind(weekday.months());
        }
        boolean weeks = pattern instanceof CadencePattern.Weekly || pattern instanceof CadencePattern.EveryWeeks;
        return weeks ? Period.Kind.WEEK : Period.Kind.DAY;
    }

    /** Of every two or four months, as of every other week, there is no period; the last one itself is spoken of. */
    private static Period.Kind kind(CadencePattern.Months months) {
        return switch (months.every()) {
            case 3 -> Period.Kind.QUARTER;
            case 6 -> Period.Kind.HALF_YEAR;
            case 12 -> Period.Kind.YEAR;
            default -> Period.Kind.MONTH;
        };
    }
}
