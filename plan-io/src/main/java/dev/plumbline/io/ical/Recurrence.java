package dev.plumbline.io.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Days or times as a calendar tells them: a rule with an end, the times of the rule that are left out, and those besides it
 * (RRULE, EXDATE, RDATE). Together they are exactly the times they were made of.
 *
 * @param first where it begins; of whole days the start of the day
 * @param isOfDays whether they are whole days
 * @param rule the rule without its end; empty where none saves anything
 * @param last the last time of the rule
 * @param except times of the rule that are not among them, in order
 * @param besides times that the rule does not fall on, in order
 */
record Recurrence(
        LocalDateTime first,
        boolean isOfDays,
        Optional<String> rule,
        LocalDateTime last,
        List<LocalDateTime> except,
        List<LocalDateTime> besides) {

    /** How far before the first time the rule may begin. */
    private static final int MOST_DAYS_BEFORE = 800;

    Recurrence {
        except = List.copyOf(except);
        besides = List.copyOf(besides);
    }

    /** Whole days. */
    static Recurrence ofDays(RecurrenceRule rule, Collection<LocalDate> days) {
        TreeSet<LocalDateTime> wanted = new TreeSet<>();
        days.forEach(day -> wanted.add(day.atStartOfDay()));
        return of(rule, wanted, LocalTime.MIDNIGHT, Optional.empty());
    }

    /** Times by the clock on the wall, all of which there are in the zone; the rule falls on the same time of every day. */
    static Recurrence ofTimes(RecurrenceRule rule, LocalTime time, Collection<LocalDateTime> times, ZoneId zone) {
        return of(rule, new TreeSet<>(times), time, Optional.of(zone));
    }

    private static Recurrence of(
            RecurrenceRule rule, TreeSet<LocalDateTime> wanted, LocalTime time, Optional<ZoneId> zone) {
        List<LocalDateTime> base = wanted.size() < 2 ? List.of() : base(rule, wanted, time, zone);
        List<LocalDateTime> except =
                base.stream().filter(each -> !wanted.contains(each)).toList();
        TreeSet<LocalDateTime> ruled = new TreeSet<>(base);
        List<LocalDateTime> besides =
                wanted.stream().filter(each -> !ruled.contains(each)).toList();
        if (base.isEmpty()
                || base.get(0).isAfter(wanted.first())
                || except.size() + besides.size() > 2 * wanted.size()) {
            List<LocalDateTime> others = new ArrayList<>(wanted);
            return new Recurrence(
                    wanted.first(),
                    zone.isEmpty(),
                    Optional.empty(),
                    wanted.first(),
                    List.of(),
                    others.subList(1, others.size()));
        }
        return new Recurrence(
                base.get(0), zone.isEmpty(), Optional.of(rule.text()), base.get(base.size() - 1), except, besides);
    }

    /** The times of the rule, from the last one that is not behind the first wanted one. */
    private static List<LocalDateTime> base(
            RecurrenceRule rule, TreeSet<LocalDateTime> wanted, LocalTime time, Optional<ZoneId> zone) {
        LocalDate from = wanted.first().toLocalDate();
        LocalDate earliest = from.minusDays(MOST_DAYS_BEFORE);
        while (!from.isBefore(earliest) && !isBase(rule, from, wanted.first(), time, zone)) {
            from = from.minusDays(1);
        }
        List<LocalDateTime> base = new ArrayList<>();
        LocalDate end = wanted.last().toLocalDate();
        for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
            if (isBase(rule, day, wanted.last(), time, zone)) {
                base.add(day.atTime(time));
            }
        }
        return base;
    }

    /** A time that the clock skips is no time of the rule (RFC 5545, 3.3.10). */
    private static boolean isBase(
            RecurrenceRule rule, LocalDate day, LocalDateTime last, LocalTime time, Optional<ZoneId> zone) {
        LocalDateTime at = day.atTime(time);
        return !at.isAfter(last)
                && rule.falls().test(day)
                && zone.filter(each -> each.getRules().getValidOffsets(at).isEmpty())
                        .isEmpty();
    }
}
