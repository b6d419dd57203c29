package dev.plumbline.io.ical;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.component.VEvent;

/** The rules of the one zone of a calendar as its text gives them, and no others: an offset from each change on. */
record ZoneReading(TreeMap<Instant, ZoneOffset> offsets) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static ZoneReading of(String text) {
        TreeMap<Instant, ZoneOffset> offsets = new TreeMap<>();
        for (String part : text.split("BEGIN:(STANDARD|DAYLIGHT)\r\n")) {
            if (part.startsWith("DTSTART:")) {
                read(part.substring(0, part.indexOf("END:")), offsets);
            }
        }
        return new ZoneReading(offsets);
    }

    private static void read(String part, TreeMap<Instant, ZoneOffset> offsets) {
        ZoneOffset before = ZoneOffset.of(value(part, "TZOFFSETFROM"));
        ZoneOffset after = ZoneOffset.of(value(part, "TZOFFSETTO"));
        LocalDateTime start = LocalDateTime.parse(value(part, "DTSTART"), LOCAL);
        offsets.put(start.toInstant(before), after);
        String rule = value(part, "RRULE");
        if (!rule.isEmpty()) {
            String until = rule.contains("UNTIL=") ? rule.substring(rule.indexOf("UNTIL=") + 6, rule.length() - 1) : "";
            Instant end = until.isEmpty()
                    ? Instant.parse("2040-01-01T00:00:00Z")
                    : LocalDateTime.parse(until, LOCAL).toInstant(ZoneOffset.UTC);
            for (int year = start.getYear() + 1; year < 2040; year++) {
                Instant at = on(rule, year).atTime(start.toLocalTime()).toInstant(before);
                if (!at.isAfter(end)) {
                    offsets.put(at, after);
                }
            }
        }
    }

    /** {@code FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU}. */
    private static LocalDate on(String rule, int year) {
        String[] parts = rule.split("[;=]");
        String day = parts[5];
        DayOfWeek weekday = Map.of(
                        "MO",
                        DayOfWeek.MONDAY,
                        "TU",
                        DayOfWeek.TUESDAY,
                        "WE",
                        DayOfWeek.WEDNESDAY,
                        "TH",
                        DayOfWeek.THURSDAY,
                        "FR",
                        DayOfWeek.FRIDAY,
                        "SA",
                        DayOfWeek.SATURDAY,
                        "SU",
                        DayOfWeek.SUNDAY)
                .get(day.substring(day.length() - 2));
        int number = Integer.parseInt(day.substring(0, day.length() - 2));
        return LocalDate.of(year, Integer.parseInt(parts[3]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    private static String value(String part, String name) {
        return part.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    String property(VEvent event) {
        return ReadCalendar.value(event, "DTSTART");
    }

    /** Of a time that the clock repeats the first pass is meant. */
    Instant instant(String written) {
        if (written.endsWith("Z")) {
            return LocalDateTime.parse(written.substring(0, written.length() - 1), LOCAL)
                    .toInstant(ZoneOffset.UTC);
        }
        LocalDateTime local = LocalDateTime.parse(written, LOCAL);
        return offsets.values().stream()
                .distinct()
                .map(local::toInstant)
                .filter(at -> offsets.floorEntry(at) != null
                        && local.toInstant(offsets.floorEntry(at).getValue()).equals(at))
                .min(Instant::compareTo)
                .orElseThrow(() -> new AssertionError(written + " is no time of " + offsets));
    }
}
