package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How often something recurs (频次): a meeting, a report, a routine task (COL-4, TASK-9, MON-3).
 *
 * <p>An occurrence on a day without work moves to the last working day of its Monday-to-Sunday week and is dropped if
 * there is none, unless another {@link DayShift} is chosen; what is due so many times a month or longer moves to the
 * working day before. The text form is {@code daily}, {@code weekly on FRI},
 * {@code monthly on 25}, {@code monthly on last}, {@code monthly on 2nd TUE}, {@code quarterly in 1 on 15},
 * {@code annually in Dec on 10}, {@code every 2 weeks in 1 on FRI} or {@code 2 times a week}, then {@code at 14:00} and
 * {@code previous} or another shift where they are given. Chinese is read too, all that {@link #text} says and more:
 * 每周五14:00, 每周一、三、五, 双周, 每月最后一个工作日, 每季度, 每年12月1日, 工作日每天. Where no day is said, as in 每季度, once
 * in that time is meant. Immutable and thread-safe.
 *
 * @param pattern on which days
 * @param time at which time of day, in whole minutes; empty for the whole day, due at the close of business
 * @param shift what becomes of days without work
 */
public record Cadence(CadencePattern pattern, Optional<LocalTime> time, DayShift shift) implements Localized {

    public Cadence {
        time = time.map(each -> LocalTime.of(each.getHour(), each.getMinute()));
    }

    private static Cadence of(CadencePattern pattern) {
        return new Cadence(pattern, Optional.empty(), usualShift(pattern));
    }

    /** Every working day. */
    public static Cadence daily() {
        return of(new CadencePattern.Daily());
    }

    /** On one or more days of every week. */
    public static Cadence weekly(DayOfWeek first, DayOfWeek... more) {
        return of(new CadencePattern.Weekly(EnumSet.of(first, more)));
    }

    /** On a day of every month, 1 to 31; in a shorter month its last day. */
    public static Cadence monthly(int day) {
        return of(new CadencePattern.OnDay(new CadencePattern.Months(1, 1), day));
    }

    /** On a weekday of every month: the first to fifth, or the last (-1). */
    public static Cadence monthly(int number, DayOfWeek weekday) {
        return of(new CadencePattern.OnWeekday(new CadencePattern.Months(1, 1), number, weekday));
    }

    /** On a day of the first, second or third month of every quarter. */
    public static Cadence quarterly(int month, int day) {
        return of(new CadencePattern.OnDay(new CadencePattern.Months(3, month), day));
    }

    /** On a day of every year. */
    public static Cadence annually(Month month, int day) {
        return of(new CadencePattern.OnDay(new CadencePattern.Months(12, month.getValue()), day));
    }

    /** So many times a week, month, quarter or year, on days left open; due by the period's last working day. */
    public static Cadence times(int count, Period.Kind per) {
        return of(new CadencePattern.Times(count, per));
    }

    /** The same at a time of day. */
    public Cadence at(LocalTime timeOfDay) {
        return new Cadence(pattern, Optional.of(timeOfDay), shift);
    }

    /** The same with another rule for days without work. */
    public Cadence shifted(DayShift other) {
        return new Cadence(pattern, time, other);
    }

    /**
     * Reads the text form or its Chinese.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Cadence parse(String text) {
        return new CadenceText(text).parse();
    }

    /**
     * The occurrences whose day, after any move, lies in a range, in order and made as they are asked for.
     *
     * <p>Days that a move brings together count once.
     */
    public Stream<Occurrence> occurrences(DateRange range, WorkingCalendar calendar) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new Occurrences(this, calendar, range), Spliterator.ORDERED | Spliterator.NONNULL),
                Spliterator.ORDERED | Spliterator.NONNULL,
                false);
    }

    /** The first occurrence on or after a day, within forty years; empty if there is none. */
    public Optional<Occurrence> next(LocalDate from, WorkingCalendar calendar) {
        return occurrences(DateRange.ofClosed(from, from.plusYears(40)), calendar)
                .findFirst();
    }

    private static boolean isLong(Period.Kind per) {
        return per.compareTo(Period.Kind.WEEK) < 0;
    }

    /** The shift that is left out in the text form. */
    static DayShift usualShift(CadencePattern pattern) {
        boolean longer = pattern instanceof CadencePattern.Times times && isLong(times.per())
                || pattern instanceof CadencePattern.TimesEvery each && isLong(each.per());
        return longer ? DayShift.PREVIOUS : DayShift.WITHIN_WEEK;
    }

    /** In Chinese, such as 每周五14:00; otherwise the text form. */
    @Override
    public String text(Locale locale) {
        if (!Localized.isChinese(locale)) {
            return toString();
        }
        String moved = shift == usualShift(pattern) ? "" : "，遇非工作日" + shift.text(locale);
        return pattern.chinese() + time.map(LocalTime::toString).orElse("") + moved;
    }

    @Override
    public String toString() {
        return Stream.of(
                        List.of(pattern.toString()),
                        time.map(each -> "at " + each).stream().toList(),
                        shift == usualShift(pattern) ? List.<String>of() : List.of(shift.symbol()))
                .flatMap(List::stream)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
