package dev.plumbline.io.ical;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what stands in a calendar, and counts what has no place there by where it belongs. Confined to one thread. */
final class EventList {

    /** The name of the format. */
    static final String FORMAT = "ics";

    private record Kind(String path, MessagePattern words) {}

    private final ZoneId zone;
    private final List<Event> events = new ArrayList<>();
    private final Map<Kind, Integer> left = new LinkedHashMap<>();
    private final Uids uids = new Uids();

    EventList(ZoneId zone) {
        this.zone = zone;
    }

    Uids uids() {
        return uids;
    }

    List<Event> events() {
        return events;
    }

    /** Adds an event, or counts it where no calendar holds its days. */
    void add(String path, Event event) {
        if (isTaken(event.when())) {
            events.add(event);
        } else {
            leave(path, "{count}个日期在1900年至2200年之外的事项", "{count} {count|day|days} outside the years 1900 to 2200", 1);
        }
    }

    private boolean isTaken(EventTime when) {
        if (when instanceof EventTime.Day day) {
            return Days.areTaken(day.date());
        }
        if (when instanceof EventTime.Span span) {
            return Days.areTaken(span.start(), zone) && Days.areTaken(span.end(), zone);
        }
        return true;
    }

    /** Counts what the calendar has no place for; {@code {count}} in the words stands for how many. */
    void leave(String path, String chinese, String english, int count) {
        if (count > 0) {
            left.merge(new Kind(path, new MessagePattern(chinese, english)), count, Integer::sum);
        }
    }

    WriteResult result() {
        List<Finding> omissions = new ArrayList<>();
        left.forEach((kind, count) -> omissions.add(
                WriteResult.omission(FORMAT, kind.path(), new Message(kind.words(), Map.of("count", count)))));
        return new WriteResult(omissions);
    }

    /** The first and the last year that a time of the day is asked for in, that of a stamp among them. */
    int[] years(Instant stamp) {
        int[] years = {stamp.atZone(zone).getYear(), stamp.atZone(zone).getYear()};
        for (Event event : events) {
            if (event.when() instanceof EventTime.Day day) {
                widen(years, day.date());
            } else if (event.when() instanceof EventTime.Span span) {
                widen(years, LocalDate.ofInstant(span.start(), zone));
                widen(years, LocalDate.ofInstant(span.end(), zone));
            } else if (event.when() instanceof EventTime.Series series) {
                widen(years, series.recurrence().first().toLocalDate());
                widen(years, series.recurrence().last().toLocalDate());
                series.recurrence().besides().forEach(each -> widen(years, each.toLocalDate()));
            }
        }
        return years;
    }

    private static void widen(int[] years, LocalDate day) {
        years[0] = Math.min(years[0], day.getYear());
        years[1] = Math.max(years[1], day.getYear());
    }
}
