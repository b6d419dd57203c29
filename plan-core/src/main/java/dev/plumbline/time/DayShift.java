package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a date that falls on a day without work (PLAN-7, COL-4); a working day never moves. */
public enum DayShift implements Localized {
    /** 提前: to the working day before. */
    PREVIOUS("previous", "提前至上一个工作日", "moved to the previous working day") {
        @Override
        Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(calendar.plusWorkingDays(day, -1).value());
        }
    },
    /** 顺延: to the next working day. */
    NEXT("next", "顺延至下一个工作日", "moved to the next working day") {
        @Override
        Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(calendar.plusWorkingDays(day, 1).value());
        }
    },
    /** 不调整: it stays where it is. */
    UNMOVED("unmoved", "不调整", "not moved") {
        @Override
        Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar) {
            return Optional.of(day);
        }
    },
    /** 本周内调整: to the last working day of its Monday-to-Sunday week, earlier or later; dropped if there is none. */
    WITHIN_WEEK("within-week", "调整至本周最后一个工作日", "moved to the last working day of the week") {
        @Override
        Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate last = calendar.previousOrSame(sunday).value();
            return Optional.of(last).filter(each -> each.isAfter(sunday.minusDays(7)));
        }

        @Override
        public DateRange asked(LocalDate day, LocalDate found) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return found.equals(day) ? DateRange.ofDay(day) : DateRange.ofClosed(earlier(day, found), sunday);
        }
    },
    /** 取消: it is left out. */
    DROPPED("dropped", "取消", "dropped") {
        @Override
        Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar) {
            return Optional.empty();
        }
    };

    private final String symbol;
    private final String chinese;
    private final String english;

    DayShift(String symbol, String chinese, String english) {
        this.symbol = symbol;
        this.chinese = chinese;
        this.english = english;
    }

    abstract Optional<LocalDate> moved(LocalDate day, WorkingCalendar calendar);

    /** The days that a calendar is asked about to find where a date goes, of which it may not cover all (CAL-1). */
    public DateRange asked(LocalDate day, LocalDate found) {
        return DateRange.ofClosed(earlier(day, found), found.isAfter(day) ? found : day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Where a date goes; empty if it is dropped. */
    public Optional<LocalDate> shift(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? Optional.of(day) : moved(day, calendar);
    }

    /** The word in the text form of a {@link Cadence}. */
    public String symbol() {
        return symbol;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
