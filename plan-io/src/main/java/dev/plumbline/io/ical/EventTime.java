package dev.plumbline.io.ical;

import java.time.Instant;
import java.time.LocalDate;

/** When something in a calendar is. */
sealed interface EventTime {

    /** A whole day. */
    record Day(LocalDate date) implements EventTime {}

    /** From an instant to another; a point in time where both are one. */
    record Span(Instant start, Instant end) implements EventTime {}

    /** Again and again, on whole days or at points in time. */
    record Series(Recurrence recurrence) implements EventTime {}
}
