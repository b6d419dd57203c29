package dev.plumbline.io.ical;

import dev.plumbline.plan.PlanningRule;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CadencePattern;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The days that a rule of a calendar (RRULE) falls on from one of them on, before any is left out or moved.
 *
 * @param text the rule without its end
 * @param falls whether it falls on a day
 */
record RecurrenceRule(String text, Predicate<LocalDate> falls) {

    private static final int MONTHS_IN_YEAR = 12;
    /** A date that no month can do without. */
    private static final int LAST_COMMON_DAY = 28;

    /** The rule of a cadence; where days without work move, days of rest are not named in the first place. */
    static RecurrenceRule of(Cadence cadence) {
        boolean moves = cadence.shift() != DayShift.UNMOVED;
        CadencePattern pattern = cadence.pattern();
        if (pattern instanceof CadencePattern.Daily) {
            return moves ? weekdays() : new RecurrenceRule("FREQ=DAILY", day -> true);
        }
        if (pattern instanceof CadencePattern.Weekly weekly) {
            return new RecurrenceRule("FREQ=WEEKLY;BYDAY=" + names(weekly.days()), pattern::fallsOn);
        }
        if (pattern instanceof CadencePattern.EveryWeeks weeks) {
            return new RecurrenceRule(weekly(weeks.every()) + ";BYDAY=" + names(weeks.days()), pattern::fallsOn);
        }
        if (pattern instanceof CadencePattern.OnDay on) {
            return new RecurrenceRule(months(on.months()) + ";" + day(on.day()), pattern::fallsOn);
        }
        if (pattern instanceof CadencePattern.OnWeekday on) {
            return new RecurrenceRule(
                    months(on.months()) + ";BYDAY=" + on.number() + name(on.weekday()), pattern::fallsOn);
        }
        if (pattern instanceof CadencePattern.Times times) {
            return lastOf(times.per(), 1, pattern, moves);
        }
        CadencePattern.TimesEvery times = (CadencePattern.TimesEvery) pattern;
        return lastOf(times.per(), times.every(), pattern, moves);
    }

    private static RecurrenceRule weekdays() {
        EnumSet<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new RecurrenceRule("FREQ=WEEKLY;BYDAY=" + names(days), day -> days.contains(day.getDayOfWeek()));
    }

    /** The last day of every so many periods; of weeks Friday, where Sunday would move there nearly always. */
    private static RecurrenceRule lastOf(Period.Kind per, int every, CadencePattern pattern, boolean moves) {
        return switch (per) {
            case DAY ->
                moves && every == 1 ? weekdays() : new RecurrenceRule("FREQ=DAILY;INTERVAL=" + every, pattern::fallsOn);
            case WEEK ->
                moves
                        ? new RecurrenceRule(weekly(every) + ";BYDAY=FR", day -> pattern.fallsOn(day.plusDays(2)))
                        : new RecurrenceRule(weekly(every) + ";BYDAY=SU", pattern::fallsOn);
            case MONTH -> new RecurrenceRule(monthly(every) + ";BYMONTHDAY=-1", pattern::fallsOn);
            case QUARTER -> new RecurrenceRule(monthly(3 * every) + ";BYMONTHDAY=-1", pattern::fallsOn);
            case HALF_YEAR -> new RecurrenceRule(monthly(6 * every) + ";BYMONTHDAY=-1", pattern::fallsOn);
            case YEAR ->
                new RecurrenceRule("FREQ=YEARLY;INTERVAL=" + every + ";BYMONTH=12;BYMONTHDAY=31", pattern::fallsOn);
        };
    }

    /**
     * The rule of a step of planning.
     *
     * @param month one of the months it belongs to
     */
    static RecurrenceRule of(PlanningRule rule, YearMonth month) {
        int every = months(rule.kind());
        String frequency = every == MONTHS_IN_YEAR ? "FREQ=YEARLY;BYMONTH=" + month.getMonthValue() : monthly(every);
        if (rule.day() == PlanningRule.FIRST_WORKING_DAY) {
            return new RecurrenceRule(
                    frequency + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
                    day -> isInPhase(day, month, every) && isFirstWeekday(day));
        }
        return new RecurrenceRule(
                frequency + ";" + day(rule.day()),
                day -> isInPhase(day, month, every)
                        && day.getDayOfMonth() == Math.min(rule.day(), day.lengthOfMonth()));
    }

    private static int months(Period.Kind kind) {
        return switch (kind) {
            case YEAR -> MONTHS_IN_YEAR;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            default -> 1;
        };
    }

    private static boolean isInPhase(LocalDate day, YearMonth month, int every) {
        return Math.floorMod(YearMonth.from(day).getMonthValue() - month.getMonthValue(), every) == 0;
    }

    private static boolean isFirstWeekday(LocalDate day) {
        boolean isWeekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        boolean isMonday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return isWeekday && (day.getDayOfMonth() == 1 || isMonday && day.getDayOfMonth() <= 3);
    }

    /** In a shorter month the last day. */
    private static String day(int day) {
        if (day == CadencePattern.OnDay.LAST) {
            return "BYMONTHDAY=-1";
        }
        return switch (day - LAST_COMMON_DAY) {
            case 1 -> "BYMONTHDAY=28,29;BYSETPOS=-1";
            case 2 -> "BYMONTHDAY=28,29,30;BYSETPOS=-1";
            default -> "BYMONTHDAY=" + day;
        };
    }

    private static String months(CadencePattern.Months months) {
        return months.every() == MONTHS_IN_YEAR ? "FREQ=YEARLY;BYMONTH=" + months.first() : monthly(months.every());
    }

    private static String monthly(int every) {
        return "FREQ=MONTHLY" + (every == 1 ? "" : ";INTERVAL=" + every);
    }

    private static String weekly(int every) {
        return "FREQ=WEEKLY" + (every == 1 ? "" : ";INTERVAL=" + every + ";WKST=MO");
    }

    private static String names(Collection<DayOfWeek> days) {
        return days.stream().map(RecurrenceRule::name).collect(Collectors.joining(","));
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
