package dev.plumbline.time;

import dev.plumbline.time.UnreadableDate.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/**
 * One end of a written range, its missing parts being 0.
 *
 * @param unit the finest part that is written
 * @param year the year, or 0
 * @param number the number of the month, half, quarter or week, or of the month of a day; 0 where it is not written
 * @param day the day of the month; of a third of a month 1, 11 or 21; else 0
 * @param closing whether the last day of it is meant (底)
 * @param lends whether a number at the other end is a day of its month
 */
record DatePoint(Unit unit, int year, int number, int day, boolean closing, boolean lends) {

    /** 第二周 in what is about a month is the month's second week; a month has no more than these. */
    private static final int MOST_WEEKS = 5;

    DatePoint(Unit unit, int year, int number, int day, boolean closing) {
        this(unit, year, number, day, closing, false);
    }

    enum Unit {
        YEAR,
        HALF_YEAR,
        QUARTER,
        MONTH,
        WEEK,
        /** The number is the month's, the day the week's in it. */
        WEEK_OF_MONTH,
        /** 上旬, 中旬, 下旬. */
        THIRD,
        DAY,
        /** A weekday of the week that the context is about; the number is the day's, from Monday. */
        WEEKDAY,
        /** A number whose unit stands at the other end of the range. */
        BARE
    }

    static DatePoint of(Unit unit, int year, int number) {
        return new DatePoint(unit, year, number, 0, false);
    }

    static DatePoint day(int year, int month, int day) {
        return new DatePoint(Unit.DAY, year, month, day, false);
    }

    DatePoint atClose() {
        return new DatePoint(unit, year, number, day, true);
    }

    /** The same, lending its month to a number before it: 1-30 June. */
    DatePoint lending() {
        return new DatePoint(unit, year, number, day, closing, true);
    }

    DatePoint inYear(int other) {
        return new DatePoint(unit, other, number, day, closing);
    }

    /** Takes the unit, and of a day the month, from the other end where this one lacks it. */
    DatePoint completedBy(DatePoint other) {
        if (unit == Unit.DAY && number == 0 && other.unit == Unit.DAY) {
            return new DatePoint(Unit.DAY, year, other.number, day, closing);
        }
        if (unit != Unit.BARE || closing || other.unit == Unit.THIRD) {
            return this;
        }
        return other.unit == Unit.DAY ? day(year, other.number, number) : of(other.unit, year, number);
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    WrittenDate resolve(DateContext context) throws DateRefusal {
        WrittenDate whole = switch (unit) {
            case BARE -> throw new DateRefusal(Problem.UNKNOWN_FORM);
            case DAY -> onDay(context);
            case THIRD -> third(context);
            case WEEKDAY -> weekday(context);
            case WEEK_OF_MONTH -> new WrittenDate.Named(weekOfMonth(context), false);
            default -> new WrittenDate.Named(period(context), false);
        };
        return closing ? new WrittenDate.Day(whole.end(), false) : whole;
    }

    private WrittenDate onDay(DateContext context) throws DateRefusal {
        int month = number != 0 ? number : known(context.month());
        return new WrittenDate.Day(date(context, month, day), false);
    }

    private WrittenDate third(DateContext context) throws DateRefusal {
        LocalDate first = date(context, number != 0 ? number : known(context.month()), day);
        LocalDate last = day == 21 ? YearMonth.from(first).atEndOfMonth() : first.plusDays(9);
        return new WrittenDate.Days(DateRange.ofClosed(first, last), false);
    }

    private WrittenDate weekday(DateContext context) throws DateRefusal {
        Period week = context.containing(Period.Kind.WEEK).orElseThrow(() -> new DateRefusal(Problem.YEAR_MISSING));
        return new WrittenDate.Day(week.start().plusDays(number - 1L), false);
    }

    /** A week belongs to the month that holds most of its days, so its Thursday; the first such week is week 1. */
    private Period weekOfMonth(DateContext context) throws DateRefusal {
        LocalDate first = date(context, number, 1);
        LocalDate thursday = first.with(TemporalAdjusters.dayOfWeekInMonth(day, DayOfWeek.THURSDAY));
        if (!YearMonth.from(thursday).equals(YearMonth.from(first))) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        return Period.containing(Period.Kind.WEEK, thursday, context.fiscalStart());
    }

    private LocalDate date(DateContext context, int month, int dayOfMonth) throws DateRefusal {
        if (!exists(2000, month, dayOfMonth)) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        int of = year != 0 ? year : known(context.yearOf(month, dayOfMonth));
        if (!exists(of, month, dayOfMonth)) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
        return LocalDate.of(of, month, dayOfMonth);
    }

    private Period period(DateContext context) throws DateRefusal {
        Month start = context.fiscalStart();
        if (unit == Unit.MONTH) {
            int month = number != 0 ? number : known(context.month());
            return Period.containing(Period.Kind.MONTH, date(context, month, 1), start);
        }
        if (number == 0 && unit != Unit.YEAR) {
            Period.Kind kind = unit == Unit.QUARTER ? Period.Kind.QUARTER : Period.Kind.WEEK;
            return context.containing(kind).orElseThrow(() -> new DateRefusal(Problem.YEAR_MISSING));
        }
        if (unit == Unit.WEEK
                && year == 0
                && number <= MOST_WEEKS
                && context.month().isPresent()) {
            return new DatePoint(Unit.WEEK_OF_MONTH, year, known(context.month()), number, closing)
                    .weekOfMonth(context);
        }
        try {
            return part(year != 0 ? year : known(context.yearOf(of -> part(of, start))), start);
        } catch (IllegalArgumentException outside) {
            throw new DateRefusal(Problem.NO_SUCH_DATE);
        }
    }

    private Period part(int of, Month start) {
        return switch (unit) {
            case YEAR -> Period.year(of, start);
            case HALF_YEAR -> Period.part(Period.Kind.HALF_YEAR, of, number, start);
            case QUARTER -> Period.part(Period.Kind.QUARTER, of, number, start);
            default -> Period.week(of, number);
        };
    }

    private static int known(OptionalInt part) throws DateRefusal {
        return part.orElseThrow(() -> new DateRefusal(Problem.YEAR_MISSING));
    }
}
