package dev.plumbline.examples.year;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens, in the order in which it is recorded: a book takes in what was recorded by an instant. Mutable. */
final class Journal {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private final List<Entry<?>> waiting = new ArrayList<>();

    void add(Fact fact, Stamp stamp) {
        waiting.add(new Entry<>(fact, stamp));
    }

    /** Something told on a day at an hour by somebody. */
    void add(Fact fact, PersonId by, LocalDate day, int hour) {
        add(fact, YearCompany.at(by, day, hour));
    }

    /** The book with everything that was recorded before an instant. */
    PlanBook into(PlanBook book, Instant until) {
        waiting.sort(Comparator.comparing(entry -> entry.stamp().recordedAt()));
        List<Entry<?>> now = waiting.stream()
                .filter(entry -> entry.stamp().recordedAt().isBefore(until))
                .<Entry<?>>map(entry -> entry)
                .toList();
        waiting.removeAll(now);
        return book.recordAll(now);
    }

    /** The working day on or before a day. */
    static LocalDate workday(LocalDate day) {
        return CHINA.previousOrSame(day).value();
    }

    /** The working day on or after a day. */
    static LocalDate nextWorkday(LocalDate day) {
        return CHINA.isWorkingDay(day) ? day : CHINA.plusWorkingDays(day, 1).value();
    }
}
