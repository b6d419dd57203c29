package dev.plumbline.io.ical;

import dev.plumbline.io.PlanCalendars;
import dev.plumbline.status.PlanStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar as ical4j reads it. */
record ReadCalendar(byte[] bytes, Calendar calendar) {

    static ReadCalendar of(PlanStatus status) {
        return of(status, Locale.CHINESE);
    }

    static ReadCalendar of(PlanStatus status, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanCalendars.write(status, language, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return of(out.toByteArray());
    }

    static ReadCalendar of(byte[] bytes) {
        try {
            return new ReadCalendar(bytes, new CalendarBuilder().build(new ByteArrayInputStream(bytes)));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), broken);
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<VEvent> events() {
        return calendar.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .toList();
    }

    /** The one event whose summary begins so. */
    VEvent event(String summary) {
        List<VEvent> found = events().stream()
                .filter(each -> value(each, "SUMMARY").startsWith(summary))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("[" + found.size() + "] events begin with [" + summary + "] in\n" + text());
        }
        return found.get(0);
    }

    static String value(VEvent event, String property) {
        return event.getProperties().stream()
                .map(Property.class::cast)
                .filter(each -> each.getName().equals(property))
                .map(Property::getValue)
                .findFirst()
                .orElse("");
    }

    /** The days of an event of whole days, its rule and its exceptions applied by ical4j. */
    static TreeSet<LocalDate> days(VEvent event) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Period<LocalDate> all = new Period<>(LocalDate.of(1890, 1, 1), LocalDate.of(2210, 1, 1));
        event.<LocalDate>calculateRecurrenceSet(all).forEach(each -> days.add(LocalDate.from(each.getStart())));
        return days;
    }

    /** The times by the clock of a zone of an event that has such. */
    static TreeSet<LocalDateTime> times(VEvent event, ZoneId zone) {
        TreeSet<LocalDateTime> times = new TreeSet<>();
        Period<ZonedDateTime> all = new Period<>(
                LocalDate.of(1890, 1, 1).atStartOfDay(zone),
                LocalDate.of(2210, 1, 1).atStartOfDay(zone));
        event.<Temporal>calculateRecurrenceSet(all)
                .forEach(each -> times.add(ZonedDateTime.from(each.getStart())
                        .withZoneSameInstant(zone)
                        .toLocalDateTime()));
        return times;
    }

    /** A line folded by RFC 5545 is put together again. */
    static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
