package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A planning period (计划周期): a year, half-year, quarter, month, week or day (PLAN-1).
 *
 * <p>A fiscal year may start in any month; its half-years and quarters follow it. The text form is {@code 2024},
 * {@code 2024H1}, {@code 2024Q3}, {@code 2024-06}, {@code 2024W23} (ISO week) or {@code 2024-06-15}; a fiscal start
 * other than January is appended as {@code @4}. A fiscal year carries the number of the calendar year it starts in.
 * Ordered by first day, longer periods first. Immutable and thread-safe.
 *
 * @param kind how long it is
 * @param start its first day
 * @param fiscalStart the month in which the fiscal year starts
 */
public record Period(Kind kind, LocalDate start, Month fiscalStart) implements Comparable<Period>, Localized {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::kind).thenComparing(Period::fiscalStart);

    private static final int LAST_YEAR = 9999;

    /** The lengths a period can have, the longest first. */
    public enum Kind {
        /** 年度. */
        YEAR(12, "年"),
        /** 半年度. */
        HALF_YEAR(6, "半年"),
        /** 季度. */
        QUARTER(3, "季度"),
        /** 月度. */
        MONTH(1, "月"),
        /** 周, Monday to Sunday. */
        WEEK(0, "周"),
        /** 日. */
        DAY(0, "日");

        private final int months;
        private final String chinese;

        Kind(int months, String chinese) {
            this.months = months;
            this.chinese = chinese;
        }

        /** The Chinese word that follows 每, such as 季度. */
        public String chinese() {
            return chinese;
        }
    }

    public Period {
        if (start.getYear() < 1 || start.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Period starts at [" + start + "], outside the years 1 to 9999. Correct the year.");
        }
        LocalDate first = firstDay(kind, start, fiscalStart);
        if (!first.equals(start)) {
            throw new IllegalArgumentException("Period of kind " + kind + " starts at [" + start
                    + "], which is inside one. Start it at " + first + ".");
        }
    }

    /** A calendar year. */
    public static Period year(int year) {
        return year(year, Month.JANUARY);
    }

    /** A fiscal year that starts in {@code fiscalStart} of {@code year}. */
    public static Period year(int year, Month fiscalStart) {
        return new Period(Kind.YEAR, LocalDate.of(year, fiscalStart, 1), fiscalStart);
    }

    /** A half of a calendar year, 1 or 2. */
    public static Period halfYear(int year, int half) {
        return part(Kind.HALF_YEAR, year, half, Month.JANUARY);
    }

    /** A quarter of a calendar year, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return part(Kind.QUARTER, year, quarter, Month.JANUARY);
    }

    /** A calendar month. */
    public static Period month(int year, int month) {
        return new Period(Kind.MONTH, LocalDate.of(year, month, 1), Month.JANUARY);
    }

    /** An ISO week (Monday to Sunday) by its number in its ISO week year. */
    public static Period week(int year, int number) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        Period week = weekOf(inFirstWeek.plusWeeks(number - 1L));
        if (number < 1 || week.yearNumber() != year) {
            throw new IllegalArgumentException(
                    "There is no week [" + number + "] in " + year + ". Give 1 to 52, in some years 53.");
        }
        return week;
    }

    /** The week, Monday to Sunday, that holds a date. */
    public static Period weekOf(LocalDate date) {
        return containing(Kind.WEEK, date, Month.JANUARY);
    }

    /** One day. */
    public static Period day(LocalDate date) {
        return new Period(Kind.DAY, date, Month.JANUARY);
    }

    /** The period of a kind that holds a date, for a fiscal year that starts in {@code fiscalStart}. */
    public static Period containing(Kind kind, LocalDate date, Month fiscalStart) {
        return new Period(kind, firstDay(kind, date, fiscalStart), fiscalStart);
    }

    /** A half-year or quarter of the fiscal year that starts in {@code fiscalStart} of {@code year}, from 1. */
    public static Period part(Kind kind, int year, int number, Month fiscalStart) {
        if (kind.months == 0 || kind == Kind.MONTH || number < 1 || number > 12 / kind.months) {
            throw new IllegalArgumentException("There is no " + kind + " number [" + number + "] in a year.");
        }
        return new Period(
                kind, LocalDate.of(year, fiscalStart, 1).plusMonths((number - 1L) * kind.months), fiscalStart);
    }

    /** The longest calendar period that consists of just these days, if there is one. */
    public static Optional<Period> filling(DateRange range) {
        if (range.start().getYear() < 1 || range.start().getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return Stream.of(Kind.values())
                .map(kind -> containing(kind, range.start(), Month.JANUARY))
                .filter(period -> period.range().equals(range))
                .findFirst();
    }

    private static LocalDate firstDay(Kind kind, LocalDate date, Month fiscalStart) {
        return switch (kind) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> {
                int monthsIn = Math.floorMod(date.getMonthValue() - fiscalStart.getValue(), 12) % kind.months;
                yield date.withDayOfMonth(1).minusMonths(monthsIn);
            }
        };
    }

    /** The last day. */
    public LocalDate end() {
        return shifted(1).minusDays(1);
    }

    /** The first to the last day. */
    public DateRange range() {
        return DateRange.ofClosed(start, end());
    }

    /** The period of the same kind after this one. */
    public Period next() {
        return plus(1);
    }

    /** The period of the same kind before this one. */
    public Period previous() {
        return plus(-1);
    }

    /** The period of the same kind that many after this one, before it if negative. */
    public Period plus(int periods) {
        return new Period(kind, shifted(periods), fiscalStart);
    }

    /** The longer period of the same fiscal year's division that holds this one's first day. */
    public Period enclosing(Kind longer) {
        return containing(longer, start, fiscalStart);
    }

    private LocalDate shifted(int by) {
        return switch (kind) {
            case DAY -> start.plusDays(by);
            case WEEK -> start.plusWeeks(by);
            default -> start.plusMonths((long) by * kind.months);
        };
    }

    /** The same period a year before (同比); of a week the one 52 weeks before. */
    public Period yearBefore() {
        LocalDate day = kind == Kind.WEEK ? start.minusWeeks(52) : start.minusYears(1);
        return containing(kind, day, fiscalStart);
    }

    public boolean contains(LocalDate date) {
        return range().contains(date);
    }

    /** Whether all of {@code other} lies within this period. */
    public boolean contains(Period other) {
        return range().contains(other.range());
    }

    /** The periods of a shorter kind that start within this one, in order. */
    public List<Period> split(Kind shorter) {
        return Stream.iterate(
                        containing(shorter, start, fiscalStart),
                        each -> !each.start().isAfter(end()),
                        Period::next)
                .filter(each -> !each.start().isBefore(start))
                .toList();
    }

    /** The calendar year that the fiscal year of this period starts in; of a week its ISO week year. */
    public int yearNumber() {
        return switch (kind) {
            case MONTH, DAY -> start.getYear();
            case WEEK -> start.get(IsoFields.WEEK_BASED_YEAR);
            default -> firstDay(Kind.YEAR, start, fiscalStart).getYear();
        };
    }

    /**
     * Its number, from 1: of a half-year or quarter in the fiscal year, of a month in the calendar year, of a week in its
     * ISO week year, of a day in its month; of a year its {@link #yearNumber()}.
     */
    public int number() {
        return switch (kind) {
            case YEAR -> yearNumber();
            case HALF_YEAR, QUARTER ->
                Math.floorMod(start.getMonthValue() - fiscalStart.getValue(), 12) / kind.months + 1;
            case MONTH -> start.getMonthValue();
            case WEEK -> start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case DAY -> start.getDayOfMonth();
        };
    }

    /** For people: {@code 2024年第3季度}, {@code Q3 2024}. */
    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese() : english();
    }

    private String chinese() {
        return switch (kind) {
            case YEAR -> yearNumber() + "年";
            case HALF_YEAR -> yearNumber() + (number() == 1 ? "年上半年" : "年下半年");
            case QUARTER -> yearNumber() + "年第" + number() + "季度";
            case MONTH -> start.getYear() + "年" + start.getMonthValue() + "月";
            case WEEK -> yearNumber() + "年第" + number() + "周";
            case DAY -> start.getYear() + "年" + start.getMonthValue() + "月" + start.getDayOfMonth() + "日";
        };
    }

    private String english() {
        return switch (kind) {
            case HALF_YEAR -> "H" + number() + " " + yearNumber();
            case QUARTER -> "Q" + number() + " " + yearNumber();
            case WEEK -> "week " + number() + " of " + yearNumber();
            default -> body();
        };
    }

    private String body() {
        return switch (kind) {
            case YEAR -> fourDigits();
            case HALF_YEAR -> fourDigits() + "H" + number();
            case QUARTER -> fourDigits() + "Q" + number();
            case MONTH -> YearMonth.from(start).toString();
            case WEEK -> fourDigits() + "W" + number();
            case DAY -> start.toString();
        };
    }

    private String fourDigits() {
        return String.format(Locale.ROOT, "%04d", yearNumber());
    }

    /**
     * Reads the text form, and a period with its year as titles hold it: 2024年Q3, 2024年6月, 2024年第23周, 2024上半年.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return fiscalStart == Month.JANUARY ? body() : body() + "@" + fiscalStart.getValue();
    }
}
