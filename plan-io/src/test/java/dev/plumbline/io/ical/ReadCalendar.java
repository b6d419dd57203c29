package dev.plumbline.io.ical;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar as ical4j reads it. */
record ReadCalendar(byte[] bytes, Calendar calendar) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z");

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

    /**
     * The times by the clock on the wall of the one event whose summary is so, its rule and its exceptions applied by ical4j.
     * It reckons without the zone, whose rules have a test of their own; times that the zone skips are none (3.3.10).
     */
    TreeSet<LocalDateTime> times(String summary, ZoneId zone) {
        StringBuilder local = new StringBuilder();
        for (String line : unfolded(text().replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", ""))
                .split("\r\n")) {
            boolean isTime = line.matches("(DTSTART|EXDATE|RDATE|RRULE)[;:].*");
            local.append(isTime ? local(line, zone) : line).append("\r\n");
        }
        VEvent event = of(local.toString().getBytes(StandardCharsets.UTF_8)).event(summary);
        TreeSet<LocalDateTime> times = new TreeSet<>();
        Period<LocalDateTime> all = new Period<>(
                LocalDate.of(1890, 1, 1).atStartOfDay(),
                LocalDate.of(2210, 1, 1).atStartOfDay());
        event.<LocalDateTime>calculateRecurrenceSet(all)
                .forEach(each -> times.add(LocalDateTime.from(each.getStart())));
        times.removeIf(each -> zone.getRules().getValidOffsets(each).isEmpty());
        return times;
    }

    private static String local(String line, ZoneId zone) {
        Matcher until = UNTIL.matcher(line);
        String ended = until.replaceAll(end -> "UNTIL="
                + LOCAL.format(LocalDateTime.ofInstant(
                        LocalDateTime.parse(end.group(1), LOCAL).toInstant(ZoneOffset.UTC), zone)));
        return ended.replaceAll(";TZID=[^:]+:", ":").replaceAll("(\\d{6})Z", "$1");
    }

    /** A property of the one event whose summary is so, as RFC 5545 says to read it: ical4j takes {@code \\\\n} for {@code \\n}. */
    String textOf(String summary, String property) {
        for (String part : unfolded(text()).split("BEGIN:VEVENT\r\n")) {
            if (part.contains("\r\nSUMMARY:" + summary)) {
                int from = part.indexOf("\r\n" + property + ":") + property.length() + 3;
                return unescaped(part.substring(from, part.indexOf("\r\n", from)));
            }
        }
        throw new AssertionError("No event [" + summary + "] in\n" + text());
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '\\') {
                at++;
                char meant = value.charAt(at);
                assertThat(meant).isIn('\\', ';', ',', 'n');
                text.append(meant == 'n' ? '\n' : meant);
            } else {
                assertThat(letter).isNotIn(';', ',');
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** A line folded by RFC 5545 is put together again. */
    static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
