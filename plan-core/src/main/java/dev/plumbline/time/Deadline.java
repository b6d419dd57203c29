package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How much time something may take (时限), to be reckoned from a start or backwards from an event by a
 * {@link WorkingClock} (CAL-2).
 *
 * <ul>
 *   <li>Elapsed hours and minutes run on, day and night.
 *   <li>Working hours and minutes count working time only; used up exactly at a closing they are due then.
 *   <li>N working days are due at the close of business of the Nth working day after the local date of the start; the
 *       start's own date never counts. With {@link DueTime#SAME_TIME_OF_DAY} at the start's time of day instead.
 *   <li>N calendar days are due at the end of the local day N days later.
 *   <li>N months are due at the end of the day with the same number N months later, clamped to the month's length.
 * </ul>
 *
 * <p>The text form is {@code 24h}, {@code 30min}, {@code 8wh}, {@code 30wmin}, {@code 3wd}, {@code 3wd@same-time},
 * {@code 5d} or {@code 2mo}; Chinese is read too: 24小时内, 3个工作日, 5天, 3个月. Immutable and thread-safe.
 *
 * @param amount 1 to 100,000
 * @param unit what is counted
 * @param dueTime at which hour a deadline in working days falls due; of no meaning for other units
 */
public record Deadline(int amount, Unit unit, DueTime dueTime) implements Localized {

    private static final int LARGEST = 100_000;

    /** What a deadline counts. */
    public enum Unit {
        /** 分钟. */
        ELAPSED_MINUTES("min", "分钟", "minute", 60),
        /** 小时. */
        ELAPSED_HOURS("h", "小时", "hour", 3600),
        /** 工作分钟. */
        WORKING_MINUTES("wmin", "个工作分钟", "working minute", 60),
        /** 工作小时. */
        WORKING_HOURS("wh", "个工作小时", "working hour", 3600),
        /** 工作日. */
        WORKING_DAYS("wd", "个工作日", "working day", 0),
        /** 天. */
        CALENDAR_DAYS("d", "天", "day", 0),
        /** 个月. */
        MONTHS("mo", "个月", "month", 0);

        private final String symbol;
        private final String chinese;
        private final String english;
        private final int seconds;

        Unit(String symbol, String chinese, String english, int seconds) {
            this.symbol = symbol;
            this.chinese = chinese;
            this.english = english;
            this.seconds = seconds;
        }

        /** The letters after the number in the text form. */
        public String symbol() {
            return symbol;
        }

        /** Whether it is measured in working time, so that a calendar is asked. */
        public boolean isWorking() {
            return this == WORKING_MINUTES || this == WORKING_HOURS || this == WORKING_DAYS;
        }
    }

    public Deadline {
        if (amount < 1 || amount > LARGEST) {
            throw new IllegalArgumentException(
                    "Deadline of [" + amount + "] " + unit + " is not within 1 to 100000. Give a sensible amount.");
        }
        dueTime = unit == Unit.WORKING_DAYS ? dueTime : DueTime.CLOSE_OF_BUSINESS;
    }

    public static Deadline of(int amount, Unit unit) {
        return new Deadline(amount, unit, DueTime.CLOSE_OF_BUSINESS);
    }

    /** Hours that run on, day and night. */
    public static Deadline hours(int hours) {
        return of(hours, Unit.ELAPSED_HOURS);
    }

    public static Deadline workingHours(int hours) {
        return of(hours, Unit.WORKING_HOURS);
    }

    /** Working days, due at the close of business. */
    public static Deadline workingDays(int days) {
        return of(days, Unit.WORKING_DAYS);
    }

    public static Deadline calendarDays(int days) {
        return of(days, Unit.CALENDAR_DAYS);
    }

    public static Deadline months(int months) {
        return of(months, Unit.MONTHS);
    }

    /** The same deadline falling due at another hour; only working days have the choice. */
    public Deadline due(DueTime at) {
        return new Deadline(amount, unit, at);
    }

    /** The days from one instant to another that the deadline rests on and that a clock's calendar does not cover (CAL-1). */
    public Optional<CoverageMark> mark(WorkingClock clock, Instant one, Instant other) {
        return unit.isWorking() ? clock.mark(one, other) : Optional.empty();
    }

    /** The seconds of a deadline in hours or minutes. */
    long seconds() {
        return (long) amount * unit.seconds;
    }

    /** The time of a deadline in hours or minutes; zero for days and months. */
    public Duration duration() {
        return Duration.ofSeconds(seconds());
    }

    /**
     * Reads the text form or its Chinese.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Deadline parse(String text) {
        return DeadlineText.parse(text);
    }

    /** For people: {@code 3个工作日}, {@code 3 working days}. */
    @Override
    public String text(Locale locale) {
        boolean sameTime = dueTime == DueTime.SAME_TIME_OF_DAY;
        if (Localized.isChinese(locale)) {
            return amount + unit.chinese + (sameTime ? "（同一时刻）" : "");
        }
        return amount + " " + unit.english + (amount == 1 ? "" : "s") + (sameTime ? " (same time of day)" : "");
    }

    @Override
    public String toString() {
        return amount + unit.symbol + (dueTime == DueTime.SAME_TIME_OF_DAY ? DeadlineText.SAME_TIME : "");
    }
}
