package dev.plumbline.io.ical;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a calendar writes times of a zone: by the clock on its wall, with the rules of the zone for the years concerned
 * (VTIMEZONE), or in UTC where the zone has no rules of its own.
 */
final class ZoneText {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int DAYS_IN_WEEK = 7;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final boolean isUtc;

    ZoneText(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.isUtc = rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    static String utc(Instant instant) {
        return UTC.format(instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** The end of a rule, which is always told in UTC. */
    String until(LocalDateTime local) {
        return utc(instant(local));
    }

    private Instant instant(LocalDateTime local) {
        return ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }

    /** A property of an instant; of a time that the clock repeats, the second pass is told in UTC. */
    String property(String name, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
        boolean isSecondPass = !instant(local).equals(instant.truncatedTo(ChronoUnit.SECONDS));
        return isUtc || isSecondPass ? name + ":" + utc(instant) : property(name, List.of(local));
    }

    /** A property of times by the clock on the wall. */
    String property(String name, List<LocalDateTime> times) {
        String suffix = isUtc ? "Z" : "";
        List<String> values =
                times.stream().map(each -> LOCAL.format(each) + suffix).toList();
        return name + (isUtc ? "" : ";TZID=" + id()) + ":" + String.join(",", values);
    }

    /** Its name without a colon, which would end it. */
    private String id() {
        return zone instanceof ZoneOffset fixed
                ? "UTC" + offset(fixed)
                : zone.getId().replace(":", "");
    }

    /** Whether times are written in UTC and nothing is to be told of the zone. */
    boolean isUtc() {
        return isUtc;
    }

    /** The rules of the zone for years from one to another. */
    void write(IcsOutput out, int firstYear, int lastYear) throws IOException {
        out.line("BEGIN", "VTIMEZONE");
        out.line("TZID", id());
        LocalDateTime begin = LocalDateTime.of(firstYear - 1, 1, 1, 0, 0);
        ZoneOffset offset = rules.getOffset(begin);
        boolean isSummer = rules.isDaylightSavings(begin.toInstant(offset));
        observance(out, isSummer, offset, offset, LOCAL.format(begin), "");
        for (Run run : runs(begin.toInstant(offset), lastYear)) {
            run.write(out, lastYear);
        }
        out.line("END", "VTIMEZONE");
    }

    /** The changes of the clock, put together where they recur by one rule. */
    private List<Run> runs(Instant from, int lastYear) {
        Map<String, Run> open = new LinkedHashMap<>();
        List<Run> all = new ArrayList<>();
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getDateTimeBefore().getYear() <= lastYear + 1) {
            String key = change.getOffsetBefore() + " " + change.getOffsetAfter() + " "
                    + change.getDateTimeBefore().toLocalTime() + " "
                    + change.getDateTimeBefore().getMonthValue();
            Run run = open.get(key);
            if (run == null || !run.takes(change)) {
                run = new Run(change);
                open.put(key, run);
                all.add(run);
            }
            change = rules.nextTransition(change.getInstant());
        }
        return all;
    }

    /** Changes of one kind in years after one another, on the same weekday of the month counted from its start or its end. */
    private final class Run {
        private final List<ZoneOffsetTransition> changes = new ArrayList<>();
        private final int week;
        private boolean isCounted = true;
        private boolean isLast;

        Run(ZoneOffsetTransition first) {
            changes.add(first);
            this.week = week(first);
            this.isLast = isLast(first);
        }

        private static int week(ZoneOffsetTransition change) {
            return (change.getDateTimeBefore().getDayOfMonth() - 1) / DAYS_IN_WEEK + 1;
        }

        private static boolean isLast(ZoneOffsetTransition change) {
            LocalDateTime at = change.getDateTimeBefore();
            return at.getDayOfMonth() + DAYS_IN_WEEK > at.toLocalDate().lengthOfMonth();
        }

        boolean takes(ZoneOffsetTransition next) {
            LocalDateTime latest = changes.get(changes.size() - 1).getDateTimeBefore();
            boolean follows = next.getDateTimeBefore().getYear() == latest.getYear() + 1
                    && next.getDateTimeBefore().getDayOfWeek() == latest.getDayOfWeek();
            boolean counted = isCounted && week(next) == week;
            boolean last = isLast && isLast(next);
            if (!follows || !counted && !last) {
                return false;
            }
            isCounted = counted;
            isLast = last;
            changes.add(next);
            return true;
        }

        void write(IcsOutput out, int lastYear) throws IOException {
            ZoneOffsetTransition first = changes.get(0);
            LocalDateTime at = first.getDateTimeBefore();
            ZoneOffsetTransition latest = changes.get(changes.size() - 1);
            String rule = "FREQ=YEARLY;BYMONTH=" + at.getMonthValue() + ";BYDAY=" + (isCounted ? week : -1)
                    + at.getDayOfWeek().name().substring(0, 2);
            String end = latest.getDateTimeBefore().getYear() > lastYear ? "" : ";UNTIL=" + utc(latest.getInstant());
            observance(
                    out,
                    rules.isDaylightSavings(first.getInstant()),
                    first.getOffsetBefore(),
                    first.getOffsetAfter(),
                    LOCAL.format(at),
                    changes.size() == 1 ? "" : rule + end);
        }
    }

    private static void observance(
            IcsOutput out, boolean isSummer, ZoneOffset before, ZoneOffset after, String start, String rule)
            throws IOException {
        String kind = isSummer ? "DAYLIGHT" : "STANDARD";
        out.line("BEGIN", kind);
        out.line("DTSTART", start);
        out.line("TZOFFSETFROM", offset(before));
        out.line("TZOFFSETTO", offset(after));
        out.line("TZNAME", offset(after));
        if (!rule.isEmpty()) {
            out.line("RRULE", rule);
        }
        out.line("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        String digits = offset.getId().replace(":", "");
        return digits.equals("Z") ? "+0000" : digits;
    }
}
