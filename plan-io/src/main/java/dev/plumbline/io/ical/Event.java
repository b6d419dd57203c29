package dev.plumbline.io.ical;

import java.util.List;

/**
 * Something that stands in the calendar.
 *
 * @param uid its lasting name
 * @param sequence how often it was changed, as far as the book tells
 * @param when when it is
 * @param summary one line
 * @param description more lines; may be empty
 * @param category what kind it is of
 * @param standing how certain it is
 * @param priority 1 for high to 9 for low; 0 where nobody said
 * @param isBusy whether it takes the time of those who look at it
 */
record Event(
        String uid,
        int sequence,
        EventTime when,
        String summary,
        List<String> description,
        String category,
        Standing standing,
        int priority,
        boolean isBusy) {

    /** How certain an event is. */
    enum Standing {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    Event {
        description = List.copyOf(description);
    }
}
