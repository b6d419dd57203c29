package dev.plumbline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Walks over a cadence a week at a time, since a day moves within its week or past weeks without work. Confined to one
 * thread.
 */
final class Occurrences implements Iterator<Occurrence> {

    private static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::date).thenComparing(Occurrence::planned);

    private final Cadence cadence;
    private final WorkingCalendar calendar;
    private final DateRange range;
    private final LocalDate behind;
    private final Queue<Occurrence> ready = new ArrayDeque<>();
    private LocalDate monday;
    private LocalDate last = LocalDate.MIN;

    Occurrences(Cadence cadence, WorkingCalendar calendar, DateRange range) {
        this.cadence = cadence;
        this.calendar = calendar;
        this.range = range;
        LocalDate workedBefore = calendar.plusWorkingDays(range.start(), -1).value();
        monday = workedBefore.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        behind = calendar.plusWorkingDays(range.end(), 1).value().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && monday.isBefore(behind)) {
            take();
            monday = monday.plusWeeks(1);
        }
        return !ready.isEmpty();
    }

    @Override
    public Occurrence next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** Those of a week in order; days that fall together count once. */
    private void take() {
        List<Occurrence> week = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(cadence.pattern()::fallsOn)
                .flatMap(this::shifted)
                .sorted(ORDER)
                .toList();
        for (Occurrence each : week) {
            if (each.date().isAfter(last) && range.contains(each.date())) {
                last = each.date();
                IntStream.rangeClosed(1, cadence.pattern().times())
                        .mapToObj(number ->
                                new Occurrence(each.planned(), each.date(), each.time(), number, each.uncovered()))
                        .forEach(ready::add);
            }
        }
    }

    private Stream<Occurrence> shifted(LocalDate planned) {
        return cadence.shift().shift(planned, calendar).stream()
                .map(date -> new Occurrence(planned, date, cadence.time(), 1, uncovered(planned, date)));
    }

    private Optional<CoverageMark> uncovered(LocalDate planned, LocalDate date) {
        return CoverageMark.of(calendar, cadence.shift().asked(planned, date));
    }
}
