package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which days something recurs, before any day is moved (COL-4, TASK-9).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CadencePattern extends Localized {

    /** Whether it falls on a day. */
    boolean fallsOn(LocalDate day);

    /** In Chinese, such as 每周五. */
    String chinese();

    /** In Chinese, or else the text form. */
    @Override
    default String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese() : toString();
    }

    /** How often it falls on such a day; 1 for all but {@link Times}. */
    default int times() {
        return 1;
    }

    /** Every day. */
    record Daily() implements CadencePattern {
        @Override
        public boolean fallsOn(LocalDate day) {
            return true;
        }

        @Override
        public String chinese() {
            return "每日";
        }

        @Override
        public String toString() {
            return "daily";
        }
    }

    /**
     * On one or more days of every week.
     *
     * @param days not empty
     */
    record Weekly(Set<DayOfWeek> days) implements CadencePattern {

        public Weekly {
            days = checked(days);
        }

        private static Set<DayOfWeek> checked(Set<DayOfWeek> days) {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A weekly cadence has no days []. Give at least one.");
            }
            return Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public boolean fallsOn(LocalDate day) {
            return days.contains(day.getDayOfWeek());
        }

        @Override
        public String chinese() {
            return "每" + chinese(days);
        }

        private static String chinese(Set<DayOfWeek> days) {
            return days.stream().map(CadenceText::chinese).collect(Collectors.joining("、"));
        }

        @Override
        public String toString() {
            return "weekly on " + text(days);
        }

        private static String text(Set<DayOfWeek> days) {
            return days.stream().map(CadenceText::name).collect(Collectors.joining(","));
        }
    }

    /**
     * On one or more days of every so many weeks (双周).
     *
     * @param every 2 for every other week, up to 52
     * @param first which of these weeks, 1 to {@code every}; the one that begins on Monday 2024-01-01 is a first
     * @param days not empty
     */
    record EveryWeeks(int every, int first, Set<DayOfWeek> days) implements CadencePattern {

        public EveryWeeks {
            if (every < 2 || every > 52 || first < 1 || first > every) {
                throw new IllegalArgumentException("Every [" + every + "] weeks in week [" + first
                        + "] cannot be counted. Give 2 to 52 weeks, and a week from 1 to that number.");
            }
            days = Weekly.checked(days);
        }

        @Override
        public boolean fallsOn(LocalDate day) {
            return days.contains(day.getDayOfWeek())
                    && Math.floorMod(PeriodNumber.of(Period.Kind.WEEK, day), (long) every) == first - 1;
        }

        @Override
        public String chinese() {
            return "每" + every + "周" + (first == 1 ? "" : "的第" + first + "周") + Weekly.chinese(days);
        }

        @Override
        public String toString() {
            return "every " + every + " weeks in " + first + " on " + Weekly.text(days);
        }
    }

    /**
     * On a day of every month, quarter or year.
     *
     * @param months which months
     * @param day 1 to 31; in a shorter month its last day
     */
    record OnDay(Months months, int day) implements CadencePattern {

        /** Stands for the last day of every month. */
        public static final int LAST = 31;

        public OnDay {
            if (day < 1 || day > LAST) {
                throw new IllegalArgumentException("Day of the month [" + day + "] is not within 1 to 31.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return months.holds(date.getMonth()) && date.getDayOfMonth() == Math.min(day, date.lengthOfMonth());
        }

        @Override
        public String chinese() {
            return months.chinese() + (day == LAST ? "最后一天" : day + "日");
        }

        @Override
        public String toString() {
            return months + " on " + (day == LAST ? "last" : day);
        }
    }

    /**
     * On a weekday of every month, quarter or year, for example the second Tuesday.
     *
     * @param months which months
     * @param number 1 to 5 from the start of the month, or -1 for the last; in a month without a fifth it does not fall
     * @param weekday the weekday
     */
    record OnWeekday(Months months, int number, DayOfWeek weekday) implements CadencePattern {

        /** Stands for the last such weekday of the month. */
        public static final int LAST = -1;

        public OnWeekday {
            if (number != LAST && (number < 1 || number > 5)) {
                throw new IllegalArgumentException(
                        "Number of the weekday [" + number + "] is not within 1 to 5. Give -1 for the last.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            int day = date.getDayOfMonth();
            boolean counted = number == LAST ? day + 7 > date.lengthOfMonth() : (day + 6) / 7 == number;
            return counted && date.getDayOfWeek() == weekday && months.holds(date.getMonth());
        }

        @Override
        public String chinese() {
            return months.chinese() + (number == LAST ? "最后一个" : "第" + number + "个") + CadenceText.chinese(weekday);
        }

        @Override
        public String toString() {
            return months + " on " + (number == LAST ? "last" : CadenceText.ordinal(number)) + " "
                    + CadenceText.name(weekday);
        }
    }

    /**
     * So many times in every period, on days that are left open; it falls due on the period's last day.
     *
     * @param count 1 to 100
     * @param per the period
     */
    record Times(int count, Period.Kind per) implements CadencePattern {

        public Times {
            checkCount(count);
        }

        private static void checkCount(int count) {
            if (count < 1 || count > 100) {
                throw new IllegalArgumentException("Number of times [" + count + "] is not within 1 to 100.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate day) {
            return isLast(per, day);
        }

        private static boolean isLast(Period.Kind per, LocalDate day) {
            LocalDate next = day.plusDays(1);
            return day.getYear() >= 1
                    && day.getYear() < 9999
                    && !Period.containing(per, day, Month.JANUARY).contains(next);
        }

        @Override
        public int times() {
            return count;
        }

        @Override
        public String chinese() {
            return "每" + per.chinese() + count + "次";
        }

        @Override
        public String toString() {
            return count + " times a " + CadenceText.name(per);
        }
    }

    /**
     * So many times in every so many periods (每两周1次), on days that are left open; it falls due on the last of them.
     *
     * @param count 1 to 100
     * @param every in how many periods, 2 to 100; days and weeks are counted from Monday 2024-01-01, longer ones from the
     *     year 0
     * @param per the period
     */
    record TimesEvery(int count, int every, Period.Kind per) implements CadencePattern {

        public TimesEvery {
            Times.checkCount(count);
            if (every < 2 || every > 100) {
                throw new IllegalArgumentException("Number of periods [" + every + "] is not within 2 to 100.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate day) {
            return Times.isLast(per, day) && Math.floorMod(PeriodNumber.of(per, day) + 1, (long) every) == 0;
        }

        @Override
        public int times() {
            return count;
        }

        @Override
        public String chinese() {
            boolean counted = per != Period.Kind.DAY && per != Period.Kind.WEEK && per != Period.Kind.YEAR;
            return "每" + every + (counted ? "个" : "") + per.chinese() + count + "次";
        }

        @Override
        public String toString() {
            return count + " times every " + every + " " + CadenceText.name(per) + "s";
        }
    }

    /**
     * Every month, or every so many months from a first one.
     *
     * @param every 1 for monthly, 3 for quarterly, 12 for annual; 2, 4 and 6 are possible
     * @param first the first of the months, 1 to {@code every}: with 3 and 2, February, May, August and November
     */
    record Months(int every, int first) {

        public Months {
            if (every < 1 || 12 % every != 0 || first < 1 || first > every) {
                throw new IllegalArgumentException("Every [" + every + "] months from month [" + first
                        + "] does not fit into a year. Give 1, 2, 3, 4, 6 or 12 and a month from 1 to that number.");
            }
        }

        boolean holds(Month month) {
            return (month.getValue() - first) % every == 0;
        }

        String chinese() {
            return switch (every) {
                case 1 -> "每月";
                case 3 -> "每季度第" + first + "个月";
                case 12 -> "每年" + first + "月";
                default -> "自" + first + "月起每" + every + "个月";
            };
        }

        @Override
        public String toString() {
            return switch (every) {
                case 1 -> "monthly";
                case 3 -> "quarterly in " + first;
                case 12 -> "annually in " + Month.of(first).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                default -> "every " + every + " months in " + first;
            };
        }
    }
}
