package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;

/**
 * By which calendar and in which zone the deadlines of a book are reckoned: by the book's, else by the official Chinese
 * one (CAL-1).
 */
final class BookClock {

    private BookClock() {}

    static WorkingClock of(PlanBook book, BookCalendars calendars) {
        return calendars.usual().orElseGet(WorkingCalendar::china).at(book.zone());
    }
}
