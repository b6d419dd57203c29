package dev.plumbline.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long something takes, as people write it (工期): 3天, 5个工作日, 2周, 1个月, 半年, 3d, 2 weeks.
 *
 * <p>Both ends count: 5天 from 3 June end on 7 June, and so does 1天 on the day it starts. Plain 天 and 自然日 are days
 * of the calendar; 工作日 are counted by a {@link WorkingCalendar}. A day that is begun counts: 0.5天 ends on its first
 * day, 1.5天 on the second. 0 is a milestone that ends where it starts. A part of a month has no last day. The text form
 * is {@code 3d}, {@code 5wd}, {@code 10cd}, {@code 2w} or {@code 1.5mo}. Immutable and thread-safe (IO-2c).
 *
 * @param amount how many, at least 0 and at most {@value #MOST}, without trailing zeros
 * @param unit of what
 */
public record WrittenDuration(BigDecimal amount, Unit unit) {

    static final int MOST = 100_000;
    private static final int FINEST = 4;
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** What a duration counts. */
    public enum Unit {
        /** 天: days of which nobody said whether rest days count; counted as days of the calendar. */
        DAYS("d"),
        /** 工作日. */
        WORKING_DAYS("wd"),
        /** 自然日, 日历日. */
        CALENDAR_DAYS("cd"),
        /** 周: seven days of the calendar. */
        WEEKS("w"),
        /** 个月: months of the calendar; a quarter is 3, a year 12. */
        MONTHS("mo");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }
    }

    public WrittenDuration {
        if (amount.signum() < 0
                || amount.precision() - amount.scale() > 6
                || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException(
                    "Duration [" + amount.toString() + "] is not within 0 to " + MOST + ". Correct the amount.");
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() > FINEST) {
            throw new IllegalArgumentException(
                    "Duration [" + amount + "] is finer than " + FINEST + " decimals. Round it.");
        }
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Whole days, weeks or months. */
    public static WrittenDuration of(long amount, Unit unit) {
        return new WrittenDuration(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Reads a duration with its unit.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static WrittenDuration parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException("Duration ["
                        + (text.length() > DurationText.LONGEST ? text.substring(0, DurationText.LONGEST) + "…" : text)
                        + "] cannot be read. Write 3天, 5个工作日, 2周, 1个月, 3d or 2 weeks."));
    }

    /** Reads a duration with its unit; empty if it is none. */
    public static Optional<WrittenDuration> read(String text) {
        return DurationText.read(text, Optional.empty());
    }

    /** Reads a duration; a number alone counts in {@code usual} (a column 持续天数). Empty if it is none. */
    public static Optional<WrittenDuration> read(String text, Unit usual) {
        return DurationText.read(text, Optional.of(usual));
    }

    /** The last day of what starts on {@code start}; empty for a part of a month and beyond the years 1900 to 2200. */
    public Optional<LocalDate> finish(LocalDate start, WorkingCalendar calendar) {
        return amount.signum() == 0 ? Optional.of(start) : within(start, () -> lastDay(start, calendar));
    }

    /** The first day of what ends on {@code finish}; empty for a part of a month and beyond the years 1900 to 2200. */
    public Optional<LocalDate> start(LocalDate finish, WorkingCalendar calendar) {
        return amount.signum() == 0 ? Optional.of(finish) : within(finish, () -> firstDay(finish, calendar));
    }

    private Optional<LocalDate> within(LocalDate given, Supplier<LocalDate> day) {
        if (!DateBounds.holds(given) || unit == Unit.MONTHS && amount.scale() > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(day.get()).filter(DateBounds::holds);
        } catch (DateTimeException | ArithmeticException outside) {
            return Optional.empty();
        }
    }

    private LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS ->
                calendar.plusWorkingDays(start.minusDays(1), days()).value();
            case MONTHS -> monthsLater(start);
            default -> start.plusDays(days() - 1);
        };
    }

    /** The day before the one of the same number; where the month lacks that number, the month's last day. */
    private LocalDate monthsLater(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(amount.intValueExact());
        return month.isValidDay(start.getDayOfMonth())
                ? month.atDay(start.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    private LocalDate firstDay(LocalDate finish, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS ->
                calendar.plusWorkingDays(finish.plusDays(1), -days()).value();
            case MONTHS -> finish.plusDays(1).minusMonths(amount.intValueExact());
            default -> finish.minusDays(days() - 1);
        };
    }

    private long days() {
        BigDecimal days = unit == Unit.WEEKS ? amount.multiply(WEEK) : amount;
        return days.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** For people: {@code 5个工作日}, {@code 5 working days}. */
    public String text(Locale locale) {
        return DurationText.write(this, locale);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + unit.suffix;
    }
}
