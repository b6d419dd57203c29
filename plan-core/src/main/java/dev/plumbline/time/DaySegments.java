package dev.plumbline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Walks over the days of a zone between two instants, a stretch of constant offset at a time, and tells where working
 * time opens and closes.
 *
 * <p>An instant is working time exactly if the local clock then shows a time within the working hours of the local
 * date: an hour that the clock skips is not worked, an hour that it repeats is worked twice.
 */
final class DaySegments {

    static final long DAY = 86_400;
    /** How far around a local date to walk so that no offset from UTC leaves a part of it out. */
    static final long MARGIN = 30 * 3600;

    /** Takes what the walk finds, in the order of time. */
    interface Sink {
        /** A stretch of a local date begins; a date may come back when the clock is set back across midnight. */
        void day(long epochDay, long start);

        /** Working time of a local date from an opening to a closing, in epoch seconds. */
        void worked(long epochDay, long open, long close);
    }

    private final WorkingCalendar calendar;
    private final ZoneRules rules;
    private final Sink sink;

    DaySegments(WorkingCalendar calendar, ZoneRules rules, Sink sink) {
        this.calendar = calendar;
        this.rules = rules;
        this.sink = sink;
    }

    void walk(long from, long to) {
        long start = from;
        while (start < to) {
            Instant instant = Instant.ofEpochSecond(start);
            ZoneOffsetTransition change = rules.nextTransition(instant);
            long end = change == null ? to : Math.min(to, change.toEpochSecond());
            stretch(start, end, rules.getOffset(instant).getTotalSeconds());
            start = end;
        }
    }

    private void stretch(long from, long to, long offset) {
        long first = Math.floorDiv(from + offset, DAY);
        long last = Math.floorDiv(to + offset - 1, DAY);
        for (long day = first; day <= last; day++) {
            long midnight = day * DAY - offset;
            sink.day(day, Math.max(from, midnight));
            for (WorkingHours.Interval each :
                    calendar.hours(LocalDate.ofEpochDay(day)).intervals()) {
                long open = Math.max(from, midnight + each.from() * 60L);
                long close = Math.min(to, midnight + each.to() * 60L);
                if (open < close) {
                    sink.worked(day, open, close);
                }
            }
        }
    }
}
