package dev.plumbline.status;

import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Occurrence;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time at which something is due, and the period it speaks of; whoever owes by the same cadence shares these.
 *
 * @param number which of several of its period, from 1
 * @param uncovered the days that the due time rests on and that the calendar does not cover (CAL-1)
 */
record DueSlot(Period period, int number, LocalDate date, Instant due, Optional<CoverageMark> uncovered) {

    /** The slots of a cadence, made once for each calendar and range. Not thread-safe. */
    static final class Table {
        private record Key(Cadence cadence, WorkingCalendar calendar, DateRange range) {}

        private final Map<Key, List<DueSlot>> known = new HashMap<>();
        private final ZoneId zone;
        private final LocalDate today;

        Table(ZoneId zone, LocalDate today) {
            this.zone = zone;
            this.today = today;
        }

        /** Those up to today and the next one, in order. */
        List<DueSlot> slots(Cadence cadence, WorkingCalendar calendar, DateRange range) {
            return known.computeIfAbsent(new Key(cadence, calendar, range), this::make);
        }

        private List<DueSlot> make(Key key) {
            WorkingClock clock = key.calendar().at(zone);
            List<DueSlot> slots = new ArrayList<>();
            Map<Period, Integer> numbers = new HashMap<>();
            Iterator<Occurrence> occurrences =
                    key.cadence().occurrences(key.range(), key.calendar()).iterator();
            while (occurrences.hasNext() && (slots.isEmpty() || isSoFar(slots.get(slots.size() - 1)))) {
                Occurrence each = occurrences.next();
                LocalDate meant = key.cadence().equals(Cadence.daily()) ? each.date() : each.planned();
                Period period = MonitoringPolicy.covered(key.cadence(), meant);
                slots.add(new DueSlot(
                        period,
                        numbers.merge(period, 1, Integer::sum),
                        each.date(),
                        each.due(clock),
                        each.uncovered()));
            }
            return List.copyOf(slots);
        }

        private boolean isSoFar(DueSlot slot) {
            return !slot.date().isAfter(today);
        }
    }
}
