package dev.plumbline.io.ical;

import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.digest.Scope;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A status as a published calendar (RFC 5545): what has a day, for the whole company or for what one party answers for. The
 * same status always gives the same bytes. Immutable and thread-safe.
 */
public final class CalendarFile {

    static final int LONGEST_SUMMARY = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final PlanStatus status;
    private final Scope scope;
    private final Phrases phrases;
    private final ZoneText zone;

    /** The calendar of a scope, in Chinese or English. */
    public CalendarFile(PlanStatus status, Scope scope, Locale language) {
        this.status = status;
        this.scope = scope;
        this.phrases = new Phrases(language, status.book().organisation());
        this.zone = new ZoneText(status.book().zone());
    }

    /**
     * Writes it; flushes, but does not close {@code out}.
     *
     * @return what has no day, counted by kind and plan; of a party's calendar its own goals, tasks, requests and resolutions
     */
    public WriteResult write(OutputStream out) throws IOException {
        Recorded recorded = new Recorded(status);
        EventList events = events(recorded);
        IcsOutput ics = new IcsOutput(out);
        begin(ics);
        if (!zone.isUtc() || events.events().isEmpty()) {
            int[] years = events.years(recorded.last());
            zone.write(ics, years[0], years[1]);
        }
        for (Event event : events.events()) {
            write(event, recorded.last(), ics);
        }
        ics.line("END", "VCALENDAR");
        ics.flush();
        return events.result();
    }

    private EventList events(Recorded recorded) {
        EventList events = new EventList(status.book().zone());
        Reach reach = scope.in(status);
        new PlanEvents(status, reach, phrases, events, recorded).add();
        new CadenceEvents(status, reach, phrases, events, recorded).add();
        new ReportEvents(status, reach, phrases, events).add();
        new TimetableEvents(status, reach, phrases, events).add();
        new IssueEvents(reach, phrases, events, recorded).add();
        new CollaborationEvents(status, reach, phrases, events, recorded).add();
        if (reach.isWhole()) {
            new Undated(status, events, recorded).count();
        }
        return events;
    }

    private void begin(IcsOutput ics) throws IOException {
        String name = phrases.say("运营计划", "Operating plan")
                + (scope.party().isEmpty() ? "" : phrases.say("·", ", ") + scope.text(phrases.locale()));
        ics.line("BEGIN", "VCALENDAR");
        ics.line("VERSION", "2.0");
        ics.line("PRODID", "-//Plumbline//Operating plans//" + phrases.say("ZH", "EN"));
        ics.line("CALSCALE", "GREGORIAN");
        ics.line("METHOD", "PUBLISH");
        ics.text("NAME", name);
        ics.text("X-WR-CALNAME", name);
    }

    private void write(Event event, Instant stamp, IcsOutput ics) throws IOException {
        ics.line("BEGIN", "VEVENT");
        ics.line("UID", event.uid());
        ics.line("DTSTAMP", ZoneText.utc(stamp));
        ics.line("SEQUENCE", Integer.toString(event.sequence()));
        for (String line : times(event.when())) {
            int colon = line.indexOf(':');
            ics.line(line.substring(0, colon), line.substring(colon + 1));
        }
        ics.text("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            ics.text("DESCRIPTION", String.join("\n", event.description()));
        }
        ics.text("CATEGORIES", event.category());
        ics.line("STATUS", event.standing().name());
        ics.line("TRANSP", event.isBusy() ? "OPAQUE" : "TRANSPARENT");
        if (event.priority() > 0) {
            ics.line("PRIORITY", Integer.toString(event.priority()));
        }
        ics.line("END", "VEVENT");
    }

    private List<String> times(EventTime when) {
        if (when instanceof EventTime.Day day) {
            return days(day.date());
        }
        if (when instanceof EventTime.Span span) {
            String start = zone.property("DTSTART", span.start());
            return span.end().equals(span.start())
                    ? List.of(start)
                    : List.of(start, zone.property("DTEND", span.end()));
        }
        return series(((EventTime.Series) when).recurrence());
    }

    /** A day ends where the next one begins. */
    private static List<String> days(LocalDate day) {
        return List.of(
                dates("DTSTART", List.of(day.atStartOfDay())),
                dates("DTEND", List.of(day.plusDays(1).atStartOfDay())));
    }

    private static String dates(String name, List<LocalDateTime> days) {
        return name + ";VALUE=DATE:" + days.stream().map(DAY::format).collect(Collectors.joining(","));
    }

    private List<String> series(Recurrence series) {
        List<String> lines = new ArrayList<>();
        if (series.isOfDays()) {
            lines.addAll(days(series.first().toLocalDate()));
        } else {
            lines.add(zone.property("DTSTART", List.of(series.first())));
        }
        series.rule()
                .ifPresent(rule -> lines.add("RRULE:" + rule + ";UNTIL="
                        + (series.isOfDays() ? DAY.format(series.last()) : zone.until(series.last()))));
        addTimes(lines, "EXDATE", series.except(), series.isOfDays());
        addTimes(lines, "RDATE", series.besides(), series.isOfDays());
        return lines;
    }

    private void addTimes(List<String> lines, String name, List<LocalDateTime> times, boolean areDays) {
        if (!times.isEmpty()) {
            lines.add(areDays ? dates(name, times) : zone.property(name, times));
        }
    }
}
