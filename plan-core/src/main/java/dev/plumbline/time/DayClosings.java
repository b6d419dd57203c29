package dev.plumbline.time;

/**
 * The working days of a table and when business closes on them.
 *
 * <p>Days are numbered from the table's first one, working days too. Immutable.
 */
final class DayClosings {

    /** Working days up to and with the day before each day. */
    private final int[] before;

    private final int[] day;
    private final long[] closing;

    /** Takes the closing of each day, the least long of a day without work. */
    DayClosings(long[] closings) {
        before = new int[closings.length + 1];
        for (int i = 0; i < closings.length; i++) {
            before[i + 1] = before[i] + (closings[i] == Long.MIN_VALUE ? 0 : 1);
        }
        day = new int[before[closings.length]];
        closing = new long[day.length];
        for (int i = 0; i < closings.length; i++) {
            if (closings[i] != Long.MIN_VALUE) {
                day[before[i]] = i;
                closing[before[i]] = closings[i];
            }
        }
    }

    int size() {
        return day.length;
    }

    /** The number of the first working day on or after a day. */
    int firstFrom(int of) {
        return before[of];
    }

    int day(int number) {
        return day[number];
    }

    long closing(int number) {
        return closing[number];
    }
}
