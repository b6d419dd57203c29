package dev.plumbline.time;

/**
 * A working calendar by its name: a built-in one such as {@code CN}, or one of the book's own such as {@code 公司日历}
 * (CAL-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value not blank
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    public CalendarId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("CalendarId is blank. Give a name such as CN or 公司日历.");
        }
    }

    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public int compareTo(CalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
